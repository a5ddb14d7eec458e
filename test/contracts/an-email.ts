import type { Email } from "../../functions/ports/mailer.ts";

/** An alert as it leaves. */
export function anEmail(change: Partial<Email> = {}): Email {
  return {
    control: "pilotage-de-dieppe",
    key: "ARQ-2024/1/late",
    from: { name: "Maison de l'emploi, Dieppe", address: "alertes@example.org" },
    to: ["facilitateur@example.org"],
    replyTo: "equipe@example.org",
    thread: "ARQ-2024/1",
    subject: "[En retard] Arques-la-Bataille, 68 logements : il manquerait environ 570 h sur 6 700 h",
    html: "<p>5 800 h « faites » sur 6 700 &amp; il reste deux mois</p>",
    text: "5 800 h « faites » sur 6 700 & il reste deux mois\n\n.\n=20",
    ...change,
  };
}
