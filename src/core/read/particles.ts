// Korean particles (조사) and forms of the copula that follow a name without a space: 김정은은, 북한에서도, KCNA라고.
// From the list of 조사 in the Standard Korean Language Dictionary (https://stdict.korean.go.kr), less those that
// are also the ends of common words or names after which nobody would stop reading (이란 is Iran, too, 인 a person).

const first = [
  '은 는 이 가 을 를 의 에 도 만 와 과 랑 나 로 께 뿐',
  '이랑 이나 으로 에서 에게 한테 께서 하고 까지 부터 처럼 보다 마저 조차 마다 만큼 같이 대로 밖에 커녕',
  '로서 로써 로부터 으로서 으로써 으로부터 에게서 한테서 에서부터 이라도 라도 이나마 나마',
  '이다 이며 이고 이자 이었다 였다 이라 라고 이라고 라며 이라며 라는 이라는 라면서 이라면서 라던 이라던',
];

/** These may follow another particle: 에서도, 까지는, 만의, 에게까지. */
const second = ['은 는 이 가 을 를 의 도 만 나 로 과 와 까지 부터 조차 마저 보다 처럼 밖에'];

const choices = (lists: readonly string[]): string => lists.join(' ').split(' ').join('|');

const pattern = new RegExp(`^(?:${choices(first)})(?:${choices(second)})?$`);

/** Two in a row, in syllables, are at most this long: 으로부터까지. */
export const longestParticle = 6;

/** Whether Hangul that follows a name directly is a particle, or two, and nothing else. */
export function isParticle(hangul: string): boolean {
  return hangul.length <= longestParticle && pattern.test(hangul);
}
