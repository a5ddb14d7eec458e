import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { SPREADSHEET_TYPE } from "../../../local/workbook/drive/drive-file.ts";
import { createFile } from "../../../local/workbook/drive/files.ts";
import { share } from "../../../local/workbook/drive/permissions.ts";
import { createDrive } from "../../../local/workbook/drive/shared-drives.ts";
import type { Store } from "../../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import { aScript, CAMILLE, resultOf } from "./a-script.ts";

const AUTH = "https://www.googleapis.com/auth/";

/** A workbook in a shared drive, of which nobody is a contact. */
const aWorkbookIn = (store: Store, driveId: string): string =>
  createFile(store, {
    name: "Ailleurs",
    mimeType: SPREADSHEET_TYPE,
    parents: [driveId],
    spreadsheet: (id) => newSpreadsheet(id, { properties: { title: "Ailleurs" } }),
  }).id;

/** A server of this machine that answers with what it was asked. */
async function anEcho(status = 200): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, headers } = request;
    response.statusCode = status;
    response.end(JSON.stringify({ method, body, type: headers["content-type"], token: headers.authorization }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe("a simple trigger", () => {
  it.each([
    ["UrlFetchApp.fetch('http://127.0.0.1/')", "script.external_request"],
    ["SpreadsheetApp.openById('x')", "spreadsheets"],
    ["ScriptApp.getIdentityToken()", "openid"],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'))", "script.container.ui"],
  ])("may not call %s", async (call, scope) => {
    const script = await aScript(`function onOpen() { ${call}; }`);
    await expect(script.onOpen()).rejects.toMatchObject({
      thrown: "Exception",
      message: expect.stringMatching(new RegExp(`^You do not have permission to call .*${scope}$`)),
    });
  });

  it("is not told who edits", async () => {
    const script = await aScript(
      "function onOpen(e) { console.log([e.authMode, e.user.getEmail(), Session.getActiveUser().getEmail()].join('|')); }",
    );
    await script.onOpen();
    expect(script.logs).toEqual(["log: LIMITED||"]);
  });

  it("that the script does not have is not called", async () => {
    const script = await aScript("function run() { return 1; }");
    await expect(script.onOpen()).resolves.toBeUndefined();
    await expect(script.call("nothing")).rejects.toThrow("Script function not found: nothing");
  });
});

describe("a run with the person's consent", () => {
  it("has the scopes of the manifest and no other", async () => {
    const scopes = [`${AUTH}spreadsheets`];
    await expect(resultOf("return UrlFetchApp.fetch('http://127.0.0.1/');", { scopes })).rejects.toThrow(
      `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${AUTH}script.external_request`,
    );
    expect(await resultOf("return Session.getActiveUser().getEmail();", { scopes })).toBe("");
    const told = await resultOf("return Session.getActiveUser().getEmail();", { scopes: [`${AUTH}userinfo.email`] });
    expect(told).toBe(CAMILLE.email);
  });

  it("opens a workbook that is shared with the person, through the shared drive too, and no other", async () => {
    const script = await aScript(
      `function open(id) { return SpreadsheetApp.openById(id).getName(); }
      function follow(id) { return SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/' + id + '/edit').getName(); }`,
    );
    const { store } = script;
    const driveId = createDrive(store, "Clauses", "wish")?.id ?? "";
    const [first, second] = [aWorkbookIn(store, driveId), aWorkbookIn(store, driveId)];
    const stranger = /permission to access the requested document/;
    for (const way of ["open", "follow"]) await expect(script.call(way, first)).rejects.toThrow(stranger);
    share(store, first, { type: "user", role: "reader", emailAddress: CAMILLE.email.toUpperCase() });
    expect(await script.call("open", first)).toBe("Ailleurs");
    await expect(script.call("open", second)).rejects.toThrow(stranger);
    share(store, driveId, { type: "user", role: "fileOrganizer", emailAddress: CAMILLE.email });
    expect(await script.call("follow", second)).toBe("Ailleurs");
  });

  it("calls a server of this machine as the person", async () => {
    const url = await anEcho();
    const body = `const answer = UrlFetchApp.fetch('${url}', { method: 'post', contentType: 'application/json',
        payload: JSON.stringify({ a: 1 }), headers: { Authorization: 'Bearer ' + ScriptApp.getIdentityToken() } });
      return [answer.getResponseCode(), JSON.parse(answer.getContentText())];`;
    expect(await resultOf(body, {}, { identityToken: (email) => `token of ${email}` })).toEqual([
      200,
      { method: "POST", body: '{"a":1}', type: "application/json", token: `Bearer token of ${CAMILLE.email}` },
    ]);
  });

  it("stops at a refusal of the server, unless it asked to see it", async () => {
    const url = await anEcho(503);
    await expect(resultOf(`UrlFetchApp.fetch('${url}');`)).rejects.toThrow("returned code 503");
    expect(await resultOf(`return UrlFetchApp.fetch('${url}', { muteHttpExceptions: true }).getResponseCode();`)).toBe(
      503,
    );
  });

  it("shows menus, questions and pages, and hears the answers", async () => {
    const code = `function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Jalon').addItem('Consolider', 'run').addSeparator().addToUi();
      }
      function run() {
        const ui = SpreadsheetApp.getUi();
        const sure = ui.alert('Sûr ?', 'Vraiment ?', ui.ButtonSet.YES_NO) === ui.Button.YES;
        const typed = ui.prompt('Combien ?').getResponseText();
        const page = HtmlService.createTemplateFromFile('page');
        page.name = '<b>';
        ui.showModalDialog(page.evaluate().setWidth(400), 'Titre');
        SpreadsheetApp.getActive().toast('Fait.');
        return [sure, typed];
      }`;
    const script = await aScript(code, { pages: { page: "<p><?= name ?><?!= 1 + 1 ?></p>" } });
    script.ui.answerNext("YES");
    script.ui.answerNext("OK", "12");
    await script.onOpen();
    expect(await script.call("run")).toEqual([true, "12"]);
    expect(script.ui.menus).toMatchObject([
      { caption: "Jalon", items: [{ caption: "Consolider", functionName: "run" }, "separator"] },
    ]);
    expect(script.ui.questions.map(({ message }) => message)).toEqual(["Vraiment ?", "Combien ?"]);
    expect(script.ui.dialogs).toMatchObject([{ title: "Titre", html: "<p>&lt;b&gt;2</p>", width: 400 }]);
    expect(script.ui.toasts).toMatchObject([{ message: "Fait." }]);
  });

  it("keeps properties from one run to the next", async () => {
    const script = await aScript(
      "function run() { const p = PropertiesService.getDocumentProperties(); p.setProperty('n', Number(p.getProperty('n')) + 1); return p.getProperty('n'); }",
    );
    expect([await script.call("run"), await script.call("run")]).toEqual(["1", "2"]);
  });

  it("may not give a date to a page", async () => {
    await expect(resultOf("return { day: new Date() };")).rejects.toThrow("run.day gives back a value");
  });

  it("counts what it asks of Google", async () => {
    const script = await aScript(
      "function run() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setValue(1); sheet.getRange('A1:B9').getValues(); }",
    );
    await script.call("run");
    expect(script.runs).toMatchObject([{ functionName: "run", calls: 2 }]);
  });
});

describe("the clock and the small services", () => {
  it.each([
    ["the clock of the store", "return new Date().toISOString();", "2025-11-15T07:00:00.000Z"],
    ["the script's zone", "return [new Date().getHours(), new Date().getTimezoneOffset()];", [8, -60]],
    [
      "days of the calendar",
      "const d = new Date(2025, 2, 30, 1); d.setDate(31); return d.toISOString();",
      "2025-03-30T23:00:00.000Z",
    ],
    ["a text without a zone", "return new Date('2025-07-01T00:00:00').toISOString();", "2025-06-30T22:00:00.000Z"],
    ["a day alone, in UTC", "return new Date('2025-07-01').toISOString();", "2025-07-01T00:00:00.000Z"],
    [
      "a pattern",
      "return Utilities.formatDate(new Date(), 'Europe/Paris', \"dd/MM/yyyy 'à' HH:mm\");",
      "15/11/2025 à 08:00",
    ],
    ["base64", "return Utilities.base64Encode('été');", Buffer.from("été").toString("base64")],
    ["base64 read back", "return Utilities.newBlob(Utilities.base64Decode('w6l0w6k=')).getDataAsString();", "été"],
    ["the end of a wait", "const a = Date.now(); Utilities.sleep(1500); return Date.now() - a;", 1500],
  ])("know %s", async (_, body, expected) => {
    expect(await resultOf(body)).toEqual(expected);
  });
});
