import { fold } from './fold.ts'

// Words of every sentence. They are not dropped, since "no role" is not "role", but they count for little.
const lists: Record<string, string> = {
  en: `cant cannot couldnt dont doesnt didnt wont wouldnt isnt arent wasnt werent havent hasnt hadnt shouldnt im ive id
    youre youve weve theyre theres thats whats lets etc sorry unfortunately ok okay yes
    a about after again all also although always am an and any anyone are as at be because been before being below
    but by came can come comes could did do does doing done during each either else even ever every everyone everything
    for from gave get gets getting give gives go goes going gone got had handle has have having he hello help her here
    hers hi him his how i if in into is it its itself just keep keeps kind know let like made make makes many maybe me
    mine more most much my need needs never nor not now of off oh on once one only onto or other our ours out over own
    per please put quite rather really regards said same say says see seem seems set she should since so some someone
    something still such take than thank thanks that the their them then there these they thing things this those
    though through thus thx till to too tried tries try trying under until up us use used using very via want wants was
    we well went were what when where whether which while who whom whose why will with within would yet you your yours`,
  de: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte da dabei damit
    danach dann das dass dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch
    ein eine einem einen einer eines er es etwas euch euer fur ganz gegen gibt habe haben hallo hat hatte hatten hier ich
    ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine
    keinen konnen man mehr mein meine meinem meinen meiner mich mir mit mochte muss nach neuerdings nicht nichts noch nun
    nur ob oder ohne schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so soll sollen sondern trotzdem
    uber um und uns unser unsere unter viel vom von vor wann war waren warum was weil weiter welche welchen welcher wenn
    wer werden wie wieder will wir wird wo wurde wurden zu zum zur`,
  fr: `a afin ai au aucun aucune aussi autre autres aux avait avec avoir bien bonjour car ce ceci cela celle celui ces cet
    cette ceux chaque chez ci comme comment d dans de depuis des deux dit donc du elle elles en encore est et etait etre
    eu fait il ils j je jusqu l la le les leur leurs lui m ma mais malgre me meme merci mes moi mon n ne ni nos notre
    nous on ont ou par parce pas peu peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se
    selon ses si soit son sont sous sur t ta te tes toi ton toujours tous tout toute toutes tres tu un une va veut veux
    vers vos votre vous y`,
  es: `a ahora al algo alguien algun alguna ante antes aqui asi aunque cada como con contra cual cuando de del desde donde
    dos e el ella ellas ello ellos en entre era es esa ese eso esta estan estar este esto estos fue gracias ha hace hacer
    hacia han hasta hay hola la las le les lo los mas me mi mientras mis mucho muy nada ni no nos nosotros nuestra
    nuestro nunca o os otra otro para pero poco por porque puede puedo que quien se sea segun ser si sido sigue sin
    sobre solo son su sus tal tambien tan tanto te tengo tiene toda todavia todo todos tras tu tus un una unas uno unos
    va veces voy y ya yo`,
  ar: `من في على الى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى اين كيف هل لا لم لن ليس ان انه انها او ثم قد كان كانت
    يكون كل بعض بعد قبل عند عندما حتى لكن لان اذا هو هي هم نحن انا انت له لها لهم به بها فيه فيها منه مازال زال تم يتم
    حيث بين دون غير مره مرحبا شكرا`,
}
const characters =
  '的了是何我你他她它吗呢吧啊在有和就也都还又很把被给让对个这那哪些么们到说想着过上下里为与或但而且不没能要会可以怎什样请些'
const kana = /^[ぁ-ん]{1,2}$/u

const sets = new Map(
  Object.entries(lists).map(([language, words]) => [
    language,
    new Set(fold(words.trim(), language).split(/\s+/)),
  ]),
)
const characterSet = new Set(characters)

/** True for a folded word, character or pair of characters that stands in every other sentence of a language. */
export function isStopWord(term: string, language: string): boolean {
  if (kana.test(term)) return true
  if (/^\p{Script=Han}/u.test(term))
    return language !== 'ja' && [...term].some((character) => characterSet.has(character))
  return (sets.get(language)?.has(term) ?? false) || (sets.get('en')?.has(term) ?? false)
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * True for a word as it is written that no search looks up. Of Chinese words those that have nothing but stop
 * characters: of the others, searches ask for the rest.
 */
export function isIdle(word: string, locale: string): boolean {
  const language = locale.split('-')[0] ?? locale
  if (!spaceless.test(word)) return isStopWord(fold(word, locale), language)
  return language === 'zh' && [...word].every((character) => characterSet.has(character))
}
