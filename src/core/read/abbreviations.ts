// Abbreviations by language: those that never end a sentence, those that may, and the words that then begin the next.

export interface Abbreviations {
  /** Titles, "e.g.", "vs.": what follows belongs to them. */
  readonly never: ReadonlySet<string>;
  /** "No.", "Art.": not an end before a number; else words like any other. */
  readonly beforeNumber: ReadonlySet<string>;
  /** "Inc.", "a.m.", "Jan.": an end only before one of the `openers`. */
  readonly mayEnd: ReadonlySet<string>;
  /**
   * Words that begin sentences and hardly ever stand with a capital inside one. After an abbreviation that may end
   * a sentence, nothing else is taken for a beginning: "U.S. Army" is far more common than a sentence that ends in
   * "U.S." and goes on with a name.
   */
  readonly openers: ReadonlySet<string>;
  /** Where a full stop belongs to a number: before `words` ("am 14. November") or in `dates` ("2024. 11. 14."). */
  readonly ordinals: 'words' | 'dates' | undefined;
  /** Verbs by which “…?” and the speaker behind it are one sentence. */
  readonly speech: ReadonlySet<string>;
}

/** By the primary subtag of a BCP 47 language; other languages get what is common to many. */
export function abbreviationsOf(language: string): Abbreviations {
  const subtag = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return byLanguage.get(subtag) ?? common;
}

type Lists = { readonly [List in Exclude<keyof Abbreviations, 'ordinals'>]?: string } & {
  readonly ordinals?: 'words' | 'dates';
};

const international = 'Dr Prof Mr Mrs Ms vs cf ca p pp e.g i.e';

function abbreviations(lists: Lists): Abbreviations {
  return {
    never: words(`${international} ${lists.never ?? ''}`),
    beforeNumber: words(lists.beforeNumber),
    mayEnd: words(lists.mayEnd),
    openers: words(lists.openers),
    ordinals: lists.ordinals,
    speech: words(lists.speech),
  };
}

const words = (list = ''): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const common = abbreviations({ never: 'St' });

const english = abbreviations({
  never: `
    Messrs Mx Hon Rev Fr Amb Gov Lt Col Gen Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Pfc Spc Sen Rep Reps Sens Pres
    Supt Insp Mt Ft viz c approx a.k.a v`,
  beforeNumber: `
    No Nos no nos Art Arts art Ch ch Fig Figs fig Vol vol Sec sec para paras Res Reg Op Ex Pt Eq Tab Tel tel ext Rs Rm
    Bldg max min b d r`,
  mayEnd: `
    Jr Sr Inc Ltd Co Corp Bros Ph.D M.Sc B.Sc etc al est dept Dept Univ Assn Ave Blvd Rd St Jan Feb Mar Apr Jun Jul Aug
    Sep Sept Oct Nov Dec Tues Thurs`,
  openers: `
    A An The This That These Those It Its He His She Her They Their We Our You I There Here In On At By For From
    With Without Under Over As If When While Where Although Though Because Since Until After Before During Despite
    But And Or Yet So Nor However Instead Meanwhile Moreover Still Then Thus Both Each Some Many Most Several No Not
    Neither Nobody None Nothing What Who Why How Which According Only Other Others Another One Today Earlier Later`,
  speech:
    'said says asked asks told tells wrote writes added adds replied answered announced claimed declared',
});

const german = abbreviations({
  never: `
    Hr Hrn Fr Frl Dipl Ing Hrsg a d h i n o u v z vgl bzw z.B d.h u.a o.ä i.d.R z.T bspw sog ggf evtl
    inkl exkl max min ungef Gen Oberst Lt Hptm Maj St`,
  beforeNumber: 'Nr Nrn Abs Art Kap Bd Abb Tab S',
  mayEnd: 'usw etc Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mio Mrd Co Str Jh v.Chr n.Chr',
  openers: `
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Man Im In Am An Auf Bei Beim Mit Nach
    Von Vom Vor Zu Zum Zur Aus Für Über Unter Seit Laut Aber Doch Und Oder Auch Als Wenn Während Weil Dies Diese
    Dieser Dieses Dann Dort Hier So Nun Nur Sein Seine Ihre Kein Keine Beide Viele Einige Was Wer Wie Warum Zudem`,
  ordinals: 'words',
});

const french = abbreviations({
  never:
    'M MM Mme Mmes Mlle Me Mgr Gén Col Cdt Cne Lt St Ste Ets art chap fig vol env av éd c.-à-d p.ex',
  beforeNumber: 'n no nos',
  mayEnd: 'etc janv févr avr juil sept oct nov déc',
  openers: `
    Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je J Ce Cet Cette Ces C Cela Ça En Au Aux Dans Sur
    Sous Pour Par Avec Sans Selon Après Avant Depuis Lors Mais Et Ou Or Donc Car Si Quand Comme Son Sa Ses Leur Leurs
    Aucun Aucune Plusieurs Certains À A Qui Que Pourquoi`,
});

const russian = abbreviations({
  never: `
    гр г-н г-жа тов им ул пр пер пл обл р-н стр рис табл см ср напр т.е т.н т.к т.ч проф акад доц ген полк подполк
    адм кап лейт сержант св`,
  beforeNumber: 'ст п пп гл ч с',
  mayEnd:
    'г гг в вв др пр т.д т.п руб коп тыс н.э янв фев февр мар апр авг сен сент окт ноя нояб дек',
  openers: `
    Он Она Оно Они Его Её Ее Их Мы Вы Я Это Этот Эта Эти Этого Так Также Там Тогда Теперь В Во На По С Со К Из За От
    До Для При Под Над Без После Перед Но А И Или Однако Кроме Если Когда Как Что Кто Где Почему Все Всё`,
});

const ukrainian = abbreviations({
  never: `
    гр пан п-н п-ні тов ім вул просп пров пл обл р-н стор рис табл див пор напр т.зв т.ч проф акад доц ген полк
    підполк адм кап лейт св`,
  beforeNumber: 'ст п пп гл ч с',
  mayEnd:
    'м р рр ст ін т.д т.п грн коп тис н.е січ лют бер квіт трав черв лип серп вер жовт лист груд',
  openers: `
    Він Вона Воно Вони Його Її Їх Їхній Ми Ви Я Це Цей Ця Ці Цього Так Також Там Тоді Тепер В У Во На По З Із Зі К До
    Від За Для При Під Над Без Після Перед Але А І Й Та Або Однак Крім Якщо Коли Як Що Хто Де Чому Усі Всі`,
});

const korean = abbreviations({ never: 'St', ordinals: 'dates' });

const byLanguage: ReadonlyMap<string, Abbreviations> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['ru', russian],
  ['uk', ukrainian],
  ['ko', korean],
]);
