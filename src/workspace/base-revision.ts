// The revision that content is compared with.

import { gitLine } from './git.ts';
import { WrongUse } from './wrong-use.ts';

export interface BaseRevision {
  readonly commit: string;
  /** Where the content folder stands in the repository: `''` or a path with `/` at its end. */
  readonly prefix: string;
  /** What somebody should know who reads the comparison. */
  readonly note?: string;
}

/**
 * The common ancestor of a revision and what is checked out, as a pull request is compared; the revision
 * itself where a shallow clone holds none. Throws a `WrongUse` that says what to fetch or to write.
 */
export function baseRevision(folder: string, revision: string): BaseRevision {
  if (/^-|[\p{Cc}\s]/u.test(revision)) throw new WrongUse(`\`${revision}\` is not a revision`);
  const prefix = gitLine(folder, ['rev-parse', '--show-prefix']);
  if (prefix === undefined) {
    throw new WrongUse(`\`${folder}\` is not in a git repository, so there is no base`);
  }
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = gitLine(folder, verify);
  const shallow = gitLine(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
  if (commit === undefined) throw unknownRevision(revision, shallow);
  const common = gitLine(folder, ['merge-base', 'HEAD', commit]);
  if (common !== undefined) return { commit: common, prefix };
  const note = `compared with \`${revision}\` itself: ${shallow ? 'this shallow clone holds no common ancestor' : 'there is no common ancestor'}`;
  return { commit, prefix, note };
}

function unknownRevision(revision: string, shallow: boolean): WrongUse {
  if (!shallow) {
    return new WrongUse(
      `there is no revision \`${revision}\`; name a branch, a tag or a commit, or fetch it first`,
    );
  }
  const missing = `the revision \`${revision}\` is not in this shallow clone`;
  // Servers give names and whole hashes; what counts from them, or begins one, takes the history.
  const isCounted = /[~^@:]/.test(revision) || /^(?=.*\d)[\da-f]{7,39}$/i.test(revision);
  if (isCounted) return new WrongUse(`${missing}; fetch its history: \`git fetch --unshallow\``);
  const [, remote = 'origin', branch = revision] = /^(origin)\/(.+)$/.exec(revision) ?? [];
  const isHash = /^[\da-f]{40,64}$/i.test(branch);
  const target = isHash ? branch : `${branch}:refs/remotes/${remote}/${branch}`;
  const name = isHash ? branch : `${remote}/${branch}`;
  return new WrongUse(
    `${missing}; fetch it: \`git fetch --depth=1 ${remote} ${target}\`, and name \`${name}\``,
  );
}
