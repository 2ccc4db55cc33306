/** Every number that the ranking depends on; `npm run search:quality` says what a change does. */
export const weights = {
  /** What a word in each text of an answer says about it. */
  fields: { title: 2.2, symptom: 2, answer: 1.5, step: 0.8 },
  /** What a word of the query is worth when it matches in another way than as typed. */
  synonym: 0.95,
  loose: 0.9,
  /** How much rarer an everyday word may count than the official one it usually means. */
  looseCap: 1.5,
  correction: 0.85,
  beginning: 0.65,
  part: 0.6,
  inside: 0.5,
  /** Words of every sentence. */
  stopWord: 0.2,
  /** Pairs of Chinese characters of which one stands in every sentence: 没有, but 会话 too. */
  halfStop: 0.45,
  /** One Chinese or Japanese character, against a pair: many mean little alone. */
  character: 0.45,
  /** Words in quotation marks, which are the product's own. */
  quoted: 1.5,
  /** How soon a further mention of a word stops to count. */
  saturation: 1.6,
  /** The best line of an answer, against its words wherever they stand; and the second best line. */
  line: 3,
  secondLine: 0.4,
  /** How much it counts that a line says nothing else; and what keeps very short lines from winning with one word. */
  precision: 0.7,
  slack: 4,
  /** Words that follow each other in the query and in the line. */
  order: 0.6,
  /** How much long answers pay for their length. */
  length: 0.2,
  /** Pagefind's lists beside the companion: how much they count, and how gently they fall off. */
  pagefind: 0.05,
  pagefindFall: 10,
}
