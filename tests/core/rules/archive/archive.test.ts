// Who needs a snapshot, and where it must not be.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('without a snapshot', () => {
  it.each<readonly [string, Case]>([
    [
      'outlets, by whom they answer to',
      {
        files: {
          'actors/of-army.md': `---
name: Army Daily
kind: outlet
summary: An actor.
partOf: army
---
`,
          'actors/army.md': `---
name: Army
kind: military
summary: An actor.
---
`,
          'actors/of-party.md': `---
name: Party Daily
kind: outlet
summary: An actor.
controlledBy: { actor: ruling-party }
---
`,
          'actors/ruling-party.md': `---
name: Ruling Party
kind: party
summary: An actor.
---
`,
          'actors/of-leader.md': `---
name: Leader Daily
kind: outlet
summary: An actor.
controlledBy: leader
---
`,
          'actors/leader.md': `---
name: Leader
kind: person
summary: An actor.
affiliations: [{ with: northland }]
---
`,
          'actors/of-owner.md': `---
name: Owner Daily
kind: outlet
summary: An actor.
controlledBy: owner
---
`,
          'actors/owner.md': `---
name: Owner
kind: person
summary: An actor.
affiliations: [{ with: holding }]
---
`,
          'actors/holding.md': `---
name: Holding
kind: company
summary: An actor.
---
`,
          'actors/of-public.md': `---
name: Public Broadcaster
kind: outlet
summary: An actor.
partOf: southland
independent: A law keeps the state out of its programme.
---
`,
          'actors/of-branch.md': `---
name: Branch of the Agency
kind: outlet
summary: An actor.
partOf: north-agency
---
`,
          'actors/of-site.md': `---
name: State Portal
kind: aggregator
summary: An actor.
controlledBy: northland
---
`,
          'sources/note-of-army.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/0
derivedFrom: []
publisher: of-army
`,
          'sources/note-of-party.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: of-party
`,
          'sources/note-of-leader.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/2
derivedFrom: []
publisher: of-leader
`,
          'sources/note-of-owner.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/3
derivedFrom: []
publisher: of-owner
`,
          'sources/note-of-public.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/4
derivedFrom: []
publisher: of-public
`,
          'sources/note-of-branch.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/5
derivedFrom: []
publisher: of-branch
`,
          'sources/note-of-site.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/6
derivedFrom: []
publisher: of-site
`,
          'sources/note-north-agency.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/7
derivedFrom: []
publisher: north-agency
`,
          'sources/note-north-ministry.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/8
derivedFrom: []
publisher: north-ministry
`,
          'sources/note-daily-post.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/9
derivedFrom: []
publisher: daily-post
`,
          'sources/note-some-paper.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/10
derivedFrom: []
publisher: Some Paper
`,
        },
        finds: [
          [
            'sources/note-north-agency.yaml:1:1-1:14 warning archive/missing',
            '`note-north-agency` is from state media, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/7`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
          [
            'sources/note-of-army.yaml:1:1-1:14 warning archive/missing',
            '`note-of-army` is from state media, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/0`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
          [
            'sources/note-of-branch.yaml:1:1-1:14 warning archive/missing',
            '`note-of-branch` is from state media, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/5`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
          [
            'sources/note-of-leader.yaml:1:1-1:14 warning archive/missing',
            '`note-of-leader` is from state media, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/2`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
          [
            'sources/note-of-party.yaml:1:1-1:14 warning archive/missing',
            '`note-of-party` is from state media, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/1`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
        ],
      },
    ],
    [
      'posts and handouts, whoever published them, once each',
      {
        files: {
          'sources/post.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: south-official
kind: post
`,
          'sources/handout.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/2
derivedFrom: []
publisher: daily-post
kind: image
imagery: { provider: southland, handout: true, credit: Southland, alterations: [] }
`,
          'sources/both.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/3
derivedFrom: []
publisher: north-agency
kind: post
imagery: { provider: north-agency, handout: true, credit: Agency, alterations: [] }
`,
          'sources/picture.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/4
derivedFrom: []
publisher: daily-post
kind: image
imagery: { provider: daily-post, handout: false, credit: Daily Post }
`,
        },
        finds: [
          [
            'sources/both.yaml:1:1-1:14 warning archive/missing',
            '`both` is a handout, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/3`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
          [
            'sources/handout.yaml:1:1-1:14 warning archive/missing',
            '`handout` is a handout, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/2`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
          [
            'sources/post.yaml:1:1-1:14 warning archive/missing',
            '`post` is a post, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/1`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
        ],
      },
    ],
    [
      'an empty list, and no address to save',
      {
        files: {
          'sources/post.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: south-official
kind: post
archives: []
`,
          'sources/talk.yaml': `title: A note
published: 2024-11-15
unavailable: Deleted
derivedFrom: []
publisher: south-official
kind: post
`,
        },
        finds: [
          [
            'sources/post.yaml:1:1-1:14 warning archive/missing',
            '`post` is a post, and no snapshot of it is named',
            'save the page, for instance at `https://web.archive.org/save/https://pages.example/1`, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
          [
            'sources/talk.yaml:1:1-1:14 warning archive/missing',
            '`talk` is a post, and no snapshot of it is named',
            'find a snapshot, and add `archives: [{ url: "…", date: … }]` with the address and day of the snapshot',
          ],
        ],
      },
    ],
    [
      'with one',
      {
        files: {
          'sources/post.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: south-official
kind: post
archives: [{ url: https://archive.example/1, date: 2024-11-16 }]
`,
        },
        finds: [],
      },
    ],
    [
      'the control lasted to the year before',
      {
        files: {
          'actors/boss.md': `---
name: Boss
kind: person
summary: An actor.
affiliations: [{ with: northland, to: 2023 }]
---
`,
          'actors/of-boss.md': `---
name: Boss Daily
kind: outlet
summary: An actor.
controlledBy: boss
---
`,
          'sources/note.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: of-boss
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'archive/missing')).toEqual(finds);
  });
});

describe('one fault, one finding', () => {
  it.each<readonly [string, Case]>([
    [
      'snapshots that the schema refused',
      {
        files: {
          'sources/post.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: south-official
kind: post
archives: https://archive.example/1
`,
        },
        finds: [['sources/post.yaml:7:11-7:36 error schema/invalid']],
      },
    ],
    [
      'a snapshot at an archive that alters is one',
      {
        files: {
          'sources/post.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: south-official
kind: post
archives: [{ url: https://archive.is/1, date: 2024-11-16 }]
`,
        },
        finds: [['sources/post.yaml:7:19-7:39 error archive/untrusted']],
      },
    ],
    [
      'a publisher that does not exist',
      {
        files: {
          'sources/note.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: north-agncy
`,
        },
        finds: [['sources/note.yaml:5:12-5:23 error ref/unresolved']],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    // The words of other rules are theirs.
    expect(foundFor(given, '').map(([where]) => [where])).toEqual(finds);
  });
});

describe('archives that alter', () => {
  it.each<readonly [string, Case]>([
    [
      'every host of theirs, and what is under it',
      {
        files: {
          'sources/note.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: daily-post
archives:
  - { url: https://archive.today/abc, date: 2024-11-16 }
  - { url: https://archive.is/abc, date: 2024-11-16 }
  - { url: https://archive.ph/abc, date: 2024-11-16 }
  - { url: https://archive.fo/abc, date: 2024-11-16 }
  - { url: https://archive.li/abc, date: 2024-11-16 }
  - { url: https://archive.md/abc, date: 2024-11-16 }
  - { url: https://archive.vn/abc, date: 2024-11-16 }
  - { url: http://WWW.Archive.PH:80/abc, date: 2024-11-16 }
`,
        },
        finds: [
          [
            'sources/note.yaml:7:12-7:37 error archive/untrusted',
            '`https://archive.today/abc` is a snapshot at `archive.today`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
          [
            'sources/note.yaml:8:12-8:34 error archive/untrusted',
            '`https://archive.is/abc` is a snapshot at `archive.is`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
          [
            'sources/note.yaml:9:12-9:34 error archive/untrusted',
            '`https://archive.ph/abc` is a snapshot at `archive.ph`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
          [
            'sources/note.yaml:10:12-10:34 error archive/untrusted',
            '`https://archive.fo/abc` is a snapshot at `archive.fo`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
          [
            'sources/note.yaml:11:12-11:34 error archive/untrusted',
            '`https://archive.li/abc` is a snapshot at `archive.li`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
          [
            'sources/note.yaml:12:12-12:34 error archive/untrusted',
            '`https://archive.md/abc` is a snapshot at `archive.md`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
          [
            'sources/note.yaml:13:12-13:34 error archive/untrusted',
            '`https://archive.vn/abc` is a snapshot at `archive.vn`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
          [
            'sources/note.yaml:14:12-14:40 error archive/untrusted',
            '`http://WWW.Archive.PH:80/abc` is a snapshot at `www.archive.ph`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://pages.example/1`',
          ],
        ],
      },
    ],
    [
      'others, and paths that look like it',
      {
        files: {
          'sources/note.yaml': `title: A note
published: 2024-11-15
url: https://pages.example/1
derivedFrom: []
publisher: daily-post
archives:
  - { url: https://web.archive.org/web/2024/https://archive.ph/abc, date: 2024-11-16 }
  - { url: https://myarchive.is/abc, date: 2024-11-16 }
  - { url: https://archive.is.example/abc, date: 2024-11-16 }
  - { url: https://archive.isx/abc, date: 2024-11-16 }
`,
        },
        finds: [],
      },
    ],
    [
      'as the address of the source',
      {
        files: {
          'sources/note.yaml': `title: A note
published: 2024-11-15
url: https://archive.ph/newest/https://pages.example/7
derivedFrom: []
publisher: daily-post
`,
          'sources/note-2.yaml': `title: A note
published: 2024-11-15
url: https://archive.md/abc
derivedFrom: []
publisher: daily-post
`,
        },
        finds: [
          [
            'sources/note-2.yaml:3:6-3:28 error archive/untrusted',
            '`https://archive.md/abc` is a snapshot at `archive.md`, an archive that alters what it keeps',
            'write the address of the page itself in `url`, and name a snapshot in another archive in `archives`',
          ],
          [
            'sources/note.yaml:3:6-3:55 error archive/untrusted',
            '`https://archive.ph/newest/https://pages.example/7` is a snapshot at `archive.ph`, an archive that alters what it keeps',
            'write the address of the page itself: `url: https://pages.example/7`',
          ],
        ],
      },
    ],
    [
      'in a source that a briefing declares, without an address of its own',
      {
        fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Deleted, derivedFrom: [], archives: [{ url: https://archive.fo/abc, date: 2024-11-16 }] }`,
        text: 'Production was ordered, the agency says.[@note]',
        finds: [
          [
            'briefings/example.md:10:129-10:151 error archive/untrusted',
            '`https://archive.fo/abc` is a snapshot at `archive.fo`, an archive that alters what it keeps',
            'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://…`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'archive/untrusted')).toEqual(finds);
  });
});
