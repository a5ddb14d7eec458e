// What a user of npm `googleapis` writes, with application-default credentials; nothing here knows of a local Google.
import driveApi from "googleapis/build/src/apis/drive/index.js";
import sheetsApi from "googleapis/build/src/apis/sheets/index.js";

const scopes = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];
const auth = new sheetsApi.auth.GoogleAuth({ scopes });
const sheets = sheetsApi.sheets({ version: "v4", auth });
const drive = driveApi.drive({ version: "v3", auth });

const { data } = await sheets.spreadsheets.create({
  requestBody: { properties: { title: "Heures", locale: "fr_FR" } },
});
const spreadsheetId = data.spreadsheetId ?? "";
await sheets.spreadsheets.values.update({
  spreadsheetId,
  range: "A1",
  valueInputOption: "USER_ENTERED",
  requestBody: {
    values: [
      ["Nom", "Heures"],
      ["Anna", "7,5"],
      ["Total", "=SOMME(B2:B2)"],
    ],
  },
});
const { values } = (await sheets.spreadsheets.values.get({ spreadsheetId, range: "A:B" })).data;
const missing = await sheets.spreadsheets.get({ spreadsheetId: "nobody" }).catch(({ response }) => response.status);
const { owners } = (await drive.files.get({ fileId: spreadsheetId, fields: "owners(emailAddress)" })).data;
await drive.files.delete({ fileId: spreadsheetId });
console.log(JSON.stringify({ values, missing, owner: owners?.[0]?.emailAddress }));
