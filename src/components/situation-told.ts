/** Tells the page what is kept now, as text; empty where nothing is. Sends the event `situation`. */
export function tellSituation(text: string): void {
  const { dataset } = document.documentElement
  if (text) dataset.situation = text
  else delete dataset.situation
  document.dispatchEvent(new Event('situation'))
}
