// Sources of regular expressions that the table of noise is made of.

/** A GUID without braces. */
export const guid = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`
/** No letter or digit stands before. */
export const before = String.raw`(?<![\p{L}\p{N}_])`
/** No letter or digit follows. */
export const after = String.raw`(?![\p{L}\p{N}_])`
/** What may stand between a label and its value. */
export const gap = String.raw`["'\s:：=>]{0,6}`

/** How products call a trace id. */
export const trace = [
  String.raw`trace[\s_-]?id`,
  String.raw`跟踪\s?id`,
  String.raw`トレース\s?id`,
  'ablaufverfolgungs-id',
  String.raw`id\.? de seguimiento`,
  'id de trace',
  'معرف التتبع',
].join('|')

/** How products call a correlation id. */
export const correlation = [
  String.raw`correlation[\s_-]?id`,
  String.raw`(?:相关|关联)\s?id`,
  String.raw`相関\s?id`,
  'korrelations-id',
  String.raw`id\.? de correlaci[oó]n`,
  'id de corr[ée]lation',
  'معرف الارتباط',
].join('|')

/** How products call the id of a request, session or activity. */
export const request = [
  String.raw`(?:client[\s_-]?)?request[\s_-]?id`,
  String.raw`(?:activity|session|operation|transaction)[\s_-]?id`,
  String.raw`(?:请求|要求|会话)\s?id`,
  'anforderungs-id',
  String.raw`id\.? de (?:la )?solicitud`,
  'id de (?:la )?(?:demande|requ[êe]te)',
  'معرف الطلب',
].join('|')

/** How products call a timestamp. */
export const stamp = [
  'time ?stamp',
  'zeitstempel',
  'marca de tiempo',
  'horodatage',
  '时间戳',
  'タイムスタンプ',
  'الطابع الزمني',
].join('|')

/** A date in figures; three figures with dots are a version or an SMTP status unless one is a year. */
export const date = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}/\d{1,2}/\d\d`
/** A time of day with minutes. */
export const time = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:z|utc|gmt|[+-]\d\d:?\d\d))?`
/** How people and files call a secret that follows. */
export const secretLabel =
  'client[_ -]?secret|secret[_ -]?value|password|passwort|kennwort|pwd|passwd|api[_ -]?key|access[_ -]?token'
/** How products call the name of an account that follows. */
export const userLabel =
  'user ?name|user ?principal ?name|upn|user|account ?name|benutzer(?:name)?|utilisateur|usuario|用户名?|ユーザー名?|المستخدم'
/** Last parts of host names. */
export const domains =
  'com|net|org|edu|gov|mil|info|biz|io|co|local|lan|internal|corp|intra|de|fr|es|it|at|ch|nl|be|uk|us|cn|jp|sa|ae|eg'
/** Addresses that readers name to say where they are; everybody knows them. */
export const publicHost = String.raw`(?:[a-z0-9-]{1,40}\.){0,3}(?:microsoft|microsoftonline|office|office365|live|outlook|windows|azure|windowsazure|sharepoint)\.(?:com|net|us|cn)|aka\.ms|entra\.microsoft`
