import { CredentialHelpSearch } from './credential-help-search.ts'

// A page may load the script twice, through two of its own parts.
if (!customElements.get('credential-help-search'))
  customElements.define('credential-help-search', CredentialHelpSearch)
