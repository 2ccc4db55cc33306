/** Under which terms others may use the content, by its SPDX id (https://spdx.org/licenses/). */
export const contentLicence = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const
