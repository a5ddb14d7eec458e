/**
 * What to do when Google refuses for want of a right, in whatever language it says so: a person may leave out some of the
 * boxes of its consent, and is not asked again for those. `null` for any other refusal.
 */
export const consentMissing = (why: string): string | null =>
  /permission|autoris|authori[sz]/i.test(why) ? WORDS : null;

const WORDS =
  "Google dit qu'une autorisation manque : une case n'a pas été cochée. Ouvrez https://myaccount.google.com/connections, choisissez « Jalon pilotage » et supprimez ses accès ; rechargez ce classeur, cliquez de nouveau dans le menu Jalon et cochez toutes les cases.";
