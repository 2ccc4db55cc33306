/** The most that a kind of page may cost on its first visit; sizes in kB (1,000 bytes) of brotli. */
export interface Budget {
  name: string
  path: string
  /** What is there when the page is ready. */
  wait?: string
  html: number
  /** Styles, which stand in the page itself. */
  css: number
  script: number
  total: number
  requests: number
}

const greyedOut = 'reset-password-button-greyed-out/'
const searched = '[data-settled=true]'

/**
 * An answer page has the design's 15 kB and three requests, the first result its 30 kB beside the page. All figures
 * are what was measured, and a little: a page that grows past them has to say why.
 */
export const budgets: readonly Budget[] = [
  {
    name: 'answer',
    path: `/en/${greyedOut}`,
    html: 6,
    css: 5.4,
    script: 3.2,
    total: 14.2,
    requests: 2,
  },
  {
    name: 'answer, zh-cn',
    path: `/zh-cn/${greyedOut}`,
    html: 6,
    css: 5.4,
    script: 3.2,
    total: 14.4,
    requests: 2,
  },
  {
    name: 'answer with commands',
    path: '/en/manage-app-secret-or-certificate/',
    html: 6.2,
    css: 5.4,
    script: 3.7,
    total: 15,
    requests: 3,
  },
  { name: 'home', path: '/en/', html: 4, css: 4.5, script: 3.2, total: 11.3, requests: 2 },
  {
    name: 'topic',
    path: '/en/topics/reset-by-admin/',
    html: 4.5,
    css: 4.6,
    script: 3.2,
    total: 12.1,
    requests: 2,
  },
  {
    name: 'role',
    path: '/en/roles/helpdesk-administrator/',
    html: 3,
    css: 4.2,
    script: 3.2,
    total: 10,
    requests: 2,
  },
  {
    name: 'code',
    path: '/en/codes/SSPR_0009/',
    html: 2.4,
    css: 4.2,
    script: 3.2,
    total: 9.4,
    requests: 2,
  },
  { name: 'codes', path: '/en/codes/', html: 4.3, css: 4.2, script: 3.2, total: 11.5, requests: 2 },
  { name: 'about', path: '/en/about/', html: 2.8, css: 4.2, script: 3.2, total: 9.8, requests: 2 },
  {
    name: 'link for tickets',
    path: '/go/1006/',
    html: 1.8,
    css: 4.1,
    script: 3.2,
    total: 8.8,
    requests: 2,
  },
  {
    name: 'page that does not exist',
    path: '/en/nowhere/',
    html: 3.5,
    css: 4.2,
    script: 7,
    total: 14.3,
    requests: 4,
  },
  {
    name: 'search, unused',
    path: '/en/search/',
    html: 5.6,
    css: 5.5,
    script: 26,
    total: 36.8,
    requests: 5,
  },
  {
    name: 'search, all loaded',
    path: '/en/search/?q=greyed%20out',
    wait: searched,
    html: 5.6,
    css: 5.5,
    script: 36.2,
    total: 144,
    requests: 13,
  },
]

/** The design's kB for everything a first search fetches beyond its page, Pagefind and what it needs of its index. */
export const wholeSearch = 120
