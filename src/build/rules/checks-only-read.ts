import { problem } from '../../model/problems.ts'
import { type Rule, sourcesOf } from './rule.ts'

const changing =
  /\b(?:Set|Remove|Update|New|Reset|Add|Revoke|Enable|Disable)-[A-Z][A-Za-z]+|\baz [a-z ]+ (?:reset|delete|create|update)\b/

/** A check never has a command that changes something. A translation has the commands of its source. */
export const checksOnlyRead: Rule = (content) =>
  sourcesOf(content).flatMap(({ file, parts }) =>
    parts
      .filter(({ name }) => name === 'check')
      .flatMap(({ marks }) => [...marks.code, ...marks.blocks])
      .flatMap(({ text, line }) => {
        const [command] = changing.exec(text) ?? []
        return command ? [problem('check-writes', { file, line }, { command })] : []
      }),
  )
