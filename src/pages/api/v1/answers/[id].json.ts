import type { APIRoute } from 'astro'
import { library } from '../../../../load/library.ts'
import type { ApiAnswer } from '../../../../model/api.ts'
import { apiAnswer } from '../../../../model/api-answers.ts'
import { apiGone, goneIds } from '../../../../model/api-gone.ts'

interface Props {
  /** Made only when its file is written: all at once would fill the memory of a large site. */
  make: () => ApiAnswer
}

/** Every id that was ever published has a file, so that no program meets a dead end. */
export const getStaticPaths = async () => {
  const all = await library()
  const route = (id: number, make: Props['make']) => ({
    params: { id: String(id) },
    props: { make },
  })
  return [
    ...all.answers.map((answer) => route(answer.id, () => apiAnswer(all, answer))),
    ...goneIds(all).map((gone) => route(gone.id, () => apiGone(all, gone))),
  ]
}

/** One answer in all its languages, or what took its place. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.make())
