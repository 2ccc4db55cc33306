import type { EscalationData } from './escalation-data.ts'
import { dataOf, orSay } from './ticket-page.ts'

const loadForm = () => import('./escalation-form.ts')

/** The form that prepares an escalation is made when it is opened; what failed is tried again then. */
export function escalation(): void {
  const details = document.querySelector<HTMLDetailsElement>('details.escalation')
  if (!details) return
  const data = dataOf<EscalationData>(details)
  details.addEventListener('toggle', () => {
    if (details.open)
      void orSay(
        loadForm().then(({ showForm }) => showForm(details, data)),
        data,
      )
  })
}
