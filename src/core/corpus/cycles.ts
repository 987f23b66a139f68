// Circles in a graph of links.

/** One link of one thing to another; `at` is whatever the caller needs to point to it. */
export interface Edge<At> {
  readonly from: string;
  readonly to: string;
  readonly at: At;
}

export interface Cycle<At> {
  /** From the member with the smallest id along the links and back to it. */
  readonly links: readonly Edge<At>[];
}

/** One circle for every group of things that are linked in a circle, in the order of smallest ids. */
export function cyclesIn<At>(edges: readonly Edge<At>[]): readonly Cycle<At>[] {
  const outgoing = Map.groupBy(edges, ({ from }) => from);
  const component = components([...outgoing.keys()].sort(), outgoing);
  const starts = new Map<number, string>();
  for (const edge of edges) {
    const group = component.get(edge.from);
    if (group === undefined || component.get(edge.to) !== group) continue;
    const start = starts.get(group);
    const least = edge.from < edge.to ? edge.from : edge.to;
    if (start === undefined || least < start) starts.set(group, least);
  }
  return [...starts]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([group, start]) => ({ links: shortest(start, group, component, outgoing) }));
}

/** The shortest way from `start` back to itself inside its group. */
function shortest<At>(
  start: string,
  group: number,
  component: ReadonlyMap<string, number>,
  outgoing: ReadonlyMap<string, readonly Edge<At>[]>,
): readonly Edge<At>[] {
  const cameBy = new Map<string, Edge<At>>();
  const waiting = [start];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const edge of outgoing.get(next) ?? []) {
      if (component.get(edge.to) !== group) continue;
      if (edge.to === start) return [...wayTo(next, start, cameBy), edge];
      if (cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      waiting.push(edge.to);
    }
  }
  return [];
}

function wayTo<At>(
  end: string,
  start: string,
  cameBy: ReadonlyMap<string, Edge<At>>,
): readonly Edge<At>[] {
  const way: Edge<At>[] = [];
  for (let at = end; at !== start;) {
    const edge = cameBy.get(at);
    if (!edge) break;
    way.unshift(edge);
    at = edge.from;
  }
  return way;
}

/** Tarjan's strongly connected components, without recursion. */
function components<At>(
  nodes: readonly string[],
  outgoing: ReadonlyMap<string, readonly Edge<At>[]>,
): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  let groups = 0;
  const close = (node: string) => {
    if (low.get(node) !== order.get(node)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component.set(member, groups);
      if (member === node) break;
    }
    groups += 1;
  };
  const enter = (node: string) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
  };
  const lower = (node: string, to: number | undefined) => {
    if (to !== undefined) low.set(node, Math.min(low.get(node) ?? to, to));
  };
  for (const root of nodes) {
    if (order.has(root)) continue;
    enter(root);
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = outgoing.get(top.node)?.[top.next]?.to;
      top.next += 1;
      if (to === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) lower(parent.node, low.get(top.node));
        close(top.node);
      } else if (!order.has(to)) {
        enter(to);
        path.push({ node: to, next: 0 });
      } else if (!component.has(to)) {
        lower(top.node, order.get(to));
      }
    }
  }
  return component;
}
