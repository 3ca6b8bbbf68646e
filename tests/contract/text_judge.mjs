// The reference beside our meter: one JSON text a line in, one JSON verdict a line out.
//
//   node text_judge.mjs              weight, validity, entities (offsets in UTF-16)
//   node text_judge.mjs --time 200   median milliseconds instead, from 200 ms spent on each text

import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const twitter = createRequire(import.meta.url)('twitter-text');

const kindOf = (entity) =>
  'url' in entity ? 'url' : 'hashtag' in entity ? 'hashtag' : 'cashtag' in entity ? 'cashtag' : 'mention';

const valueOf = (entity) =>
  entity.url ?? entity.hashtag ?? entity.cashtag ?? entity.screenName + entity.listSlug;

const judge = (text) => {
  const parsed = twitter.parseTweet(text);
  return {
    weight: parsed.weightedLength,
    valid: parsed.valid,
    entities: twitter.extractEntitiesWithIndices(text).map((entity) => [
      kindOf(entity),
      ...entity.indices,
      valueOf(entity),
    ]),
  };
};

// Enough rounds for the compiler to have done its work, however long one takes.
const LEAST_ROUNDS = 5;

const medianTime = (text, budget) => {
  const times = [];
  for (let spent = 0; spent < budget || times.length < LEAST_ROUNDS; spent += times.at(-1)) {
    const start = process.hrtime.bigint();
    judge(text);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
};

const timing = process.argv[2] === '--time';
const answer = timing ? (text) => medianTime(text, Number(process.argv[3])) : judge;

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + '\n');
}
