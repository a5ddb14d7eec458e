# What a user of Google's own Python client writes; nothing here knows of a local Google.
import io
import json
import os

from google.oauth2 import service_account
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaIoBaseUpload

SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"]
credentials = service_account.Credentials.from_service_account_file(
    os.environ["GOOGLE_APPLICATION_CREDENTIALS"], scopes=SCOPES
)
sheets = build("sheets", "v4", credentials=credentials, cache_discovery=False).spreadsheets()
drive = build("drive", "v3", credentials=credentials, cache_discovery=False)
told = {}

created = sheets.create(
    body={"properties": {"title": "Heures", "locale": "fr_FR", "timeZone": "Europe/Paris"}},
    fields="spreadsheetId,sheets.properties",
).execute()
book = created["spreadsheetId"]
tab = created["sheets"][0]["properties"]
told["tab"] = tab["title"]

values = sheets.values()
values.update(
    spreadsheetId=book,
    range="A1:C3",
    valueInputOption="USER_ENTERED",
    body={"values": [["Nom", "Mois", "Heures"], ["Anna", "01/03/2025", "7,5"], ["Bilal", "01/04/2025", "35:00"]]},
).execute()
appended = values.append(
    spreadsheetId=book,
    range="A1",
    valueInputOption="USER_ENTERED",
    insertDataOption="INSERT_ROWS",
    body={"values": [["Total", "", "=SOMME(C2:C2)"]]},
).execute()
told["appended"] = [appended["tableRange"], appended["updates"]["updatedRange"]]
read = values.batchGet(
    spreadsheetId=book,
    ranges=["A1:C4", "C2:C"],
    valueRenderOption="UNFORMATTED_VALUE",
    majorDimension="COLUMNS",
).execute()
told["read"] = [one.get("values") for one in read["valueRanges"]]

told["replies"] = sheets.batchUpdate(
    spreadsheetId=book,
    body={
        "requests": [
            {"sortRange": {"range": {"sheetId": tab["sheetId"], "startRowIndex": 1, "endRowIndex": 3},
                           "sortSpecs": [{"dimensionIndex": 0, "sortOrder": "DESCENDING"}]}},
            {"findReplace": {"find": "Bilal", "replacement": "Basile", "allSheets": True}},
            {"addNamedRange": {"namedRange": {"namedRangeId": "hours", "name": "heures",
                                              "range": {"sheetId": tab["sheetId"], "startColumnIndex": 2, "endColumnIndex": 3}}}},
        ]
    },
).execute()["replies"]
told["sorted"] = values.get(spreadsheetId=book, range="A2:B3").execute()["values"]
told["named"] = values.get(spreadsheetId=book, range="heures").execute()["values"]
told["cleared"] = values.clear(spreadsheetId=book, range="A4:C4", body={}).execute()["clearedRange"]

try:
    values.get(spreadsheetId=book, range="Nowhere!A1").execute()
except HttpError as error:
    told["refused"] = [int(error.resp.status), json.loads(error.content.decode())["error"]["message"]]

folder = drive.files().create(
    body={"name": "Dossier", "mimeType": "application/vnd.google-apps.folder"}, fields="id"
).execute()["id"]
drive.files().update(fileId=book, addParents=folder, removeParents="root", fields="id,parents").execute()
media = MediaIoBaseUpload(io.BytesIO(b"Nom,Heures\nChloe,12\n"), mimetype="text/csv", resumable=True)
imported = drive.files().create(
    body={"name": "Import", "mimeType": "application/vnd.google-apps.spreadsheet", "parents": [folder]},
    media_body=media,
    fields="id",
).execute()["id"]
told["imported"] = values.get(spreadsheetId=imported, range="A1:B2").execute()["values"]
listed = drive.files().list(
    q="'%s' in parents and trashed = false" % folder, orderBy="name", fields="files(name,mimeType)"
).execute()
told["listed"] = [one["name"] for one in listed["files"]]
told["csv"] = drive.files().export(fileId=imported, mimeType="text/csv").execute().decode().splitlines()
drive.files().update(fileId=imported, body={"trashed": True}).execute()
told["left"] = [one["name"] for one in drive.files().list(q="'%s' in parents and trashed = false" % folder).execute()["files"]]
batch = drive.new_batch_http_request(callback=lambda _, answer, error: told.setdefault("batch", []).append(answer["name"]))
batch.add(drive.files().get(fileId=book))
batch.add(drive.files().get(fileId=imported))
batch.execute()
drive.files().delete(fileId=folder).execute()
print(json.dumps(told))
