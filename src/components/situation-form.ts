import { type KnownIds, noRole, parseSituation, type Situation } from '../model/situation.ts'
import { say } from './say.ts'
import { keepSituation, situationKey } from './situation-kept.ts'
import { stored } from './stored.ts'

type Words = Record<'saved' | 'notSaved' | 'forgotten', string>

const inputs = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
]

const values = (form: HTMLFormElement, name: string) => inputs(form, name).map(({ value }) => value)

const chosen = (form: HTMLFormElement, name: string) =>
  inputs(form, name).flatMap(({ checked, value }) => (checked && value ? [value] : []))

/** What the form offers is all that is known. */
const knownIn = (form: HTMLFormElement): KnownIds => ({
  roles: values(form, 'role'),
  licences: values(form, 'licence').filter(Boolean),
})

const kept = (form: HTMLFormElement) => parseSituation(stored(situationKey), knownIn(form))

function readForm(form: HTMLFormElement): Situation | undefined {
  const [licence] = chosen(form, 'licence')
  const [environment] = chosen(form, 'environment')
  const said = { roles: chosen(form, 'role'), licence, environment, hides: kept(form)?.hides }
  return parseSituation(JSON.stringify(said))
}

/** There is something to forget only once something is kept. */
function offerToForget(form: HTMLFormElement): void {
  const row = form.querySelector<HTMLElement>('[data-forget]')
  if (row) row.hidden = !kept(form)
}

function writeForm(form: HTMLFormElement): void {
  const { roles = [], licence = '', environment = '' } = kept(form) ?? {}
  for (const input of inputs(form, 'role')) input.checked = roles.includes(input.value)
  for (const input of inputs(form, 'licence')) input.checked = input.value === licence
  for (const input of inputs(form, 'environment')) input.checked = input.value === environment
}

/** Whoever holds a role does not hold none, and the other way round. */
function untickOpposite(form: HTMLFormElement, changed: HTMLInputElement): void {
  if (changed.name !== 'role' || !changed.checked) return
  const saysNone = changed.value === noRole
  for (const input of inputs(form, 'role'))
    if ((input.value === noRole) !== saysNone) input.checked = false
}

/** What was ticked before this script had come. */
const tickedEarly = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (input) => input instanceof HTMLInputElement && input.checked && !input.defaultChecked,
  ) as HTMLInputElement[]

/** The form keeps each change at once and says so; its button erases everything. */
export function situationForm(form: HTMLFormElement): void {
  const words = form.dataset as Words
  const keep = (situation: Situation | undefined) => {
    const isKept = keepSituation(situation)
    offerToForget(form)
    say(!isKept ? words.notSaved : situation ? words.saved : words.forgotten)
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) untickOpposite(form, target)
    keep(readForm(form))
  })
  form.querySelector('button')?.addEventListener('click', () => {
    keep(undefined)
    writeForm(form)
  })
  document.addEventListener('situation', () => {
    // Another tab changed it. What this browser does not keep stays in the form.
    if (!form.contains(document.activeElement)) writeForm(form)
    offerToForget(form)
  })
  const early = tickedEarly(form)
  writeForm(form)
  offerToForget(form)
  for (const input of early) {
    input.checked = true
    untickOpposite(form, input)
  }
  if (early.length > 0) keep(readForm(form))
}
