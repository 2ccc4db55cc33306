/** The part or step that the address names, if the page has it. */
function partHere(): string {
  const id = location.hash.slice(1)
  return document.getElementById(id)?.closest('main') && id !== 'main' ? id : '-'
}

/** Links that report about an answer name the part at which they are followed. */
export function fillReports(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-report-at]')
  for (const link of links)
    for (const event of ['click', 'auxclick', 'contextmenu'])
      link.addEventListener(event, () => {
        link.href = link.dataset.reportAt?.replaceAll('{part}', partHere()) ?? link.href
      })
}
