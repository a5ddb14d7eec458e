// A program as the quickstarts of Go's library for Sheets and Drive write it; nothing here knows of a local Google.
package main

import (
	"context"
	"encoding/json"
	"io"
	"log"
	"os"
	"strings"

	"google.golang.org/api/drive/v3"
	"google.golang.org/api/googleapi"
	"google.golang.org/api/option"
	"google.golang.org/api/sheets/v4"
)

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {
	ctx := context.Background()
	books, err := sheets.NewService(ctx, option.WithScopes(sheets.SpreadsheetsScope, drive.DriveScope))
	must(err)
	files, err := drive.NewService(ctx)
	must(err)
	told := map[string]any{}

	book, err := books.Spreadsheets.Create(&sheets.Spreadsheet{
		Properties: &sheets.SpreadsheetProperties{Title: "Hours"},
		Sheets:     []*sheets.Sheet{{Properties: &sheets.SheetProperties{Title: "People"}}},
	}).Do()
	must(err)
	id, tab := book.SpreadsheetId, book.Sheets[0].Properties.SheetId
	told["title"] = book.Properties.Title

	_, err = books.Spreadsheets.Values.Append(id, "People!A1", &sheets.ValueRange{
		Values: [][]interface{}{{"name", "hours"}, {"Anna", 7.5}, {"Bilal", "12"}, {"total", "=SUM(B2:B3)"}},
	}).ValueInputOption("USER_ENTERED").InsertDataOption("INSERT_ROWS").Do()
	must(err)
	read, err := books.Spreadsheets.Values.Get(id, "People!A1:B").ValueRenderOption("UNFORMATTED_VALUE").Do()
	must(err)
	told["values"] = read.Values

	batch, err := books.Spreadsheets.BatchUpdate(id, &sheets.BatchUpdateSpreadsheetRequest{
		Requests: []*sheets.Request{
			{AddSheet: &sheets.AddSheetRequest{Properties: &sheets.SheetProperties{Title: "More", Index: 0, ForceSendFields: []string{"Index"}}}},
			{RepeatCell: &sheets.RepeatCellRequest{
				Range:  &sheets.GridRange{SheetId: tab, StartRowIndex: 0, EndRowIndex: 1, ForceSendFields: []string{"SheetId", "StartRowIndex"}},
				Cell:   &sheets.CellData{UserEnteredFormat: &sheets.CellFormat{TextFormat: &sheets.TextFormat{Bold: true}}},
				Fields: "userEnteredFormat.textFormat.bold",
			}},
			{FindReplace: &sheets.FindReplaceRequest{Find: "Bilal", Replacement: "Chloé", AllSheets: true}},
		},
		IncludeSpreadsheetInResponse: true,
		ResponseRanges:               []string{"People!A1"},
		ResponseIncludeGridData:      true,
	}).Do()
	must(err)
	told["added"] = batch.Replies[0].AddSheet.Properties.Index
	told["replaced"] = batch.Replies[2].FindReplace.OccurrencesChanged
	for _, sheet := range batch.UpdatedSpreadsheet.Sheets {
		if sheet.Properties.Title == "People" {
			told["bold"] = sheet.Data[0].RowData[0].Values[0].EffectiveFormat.TextFormat.Bold
		}
	}

	_, err = books.Spreadsheets.Values.Get(id, "Nowhere!A1").Do()
	if refusal, ok := err.(*googleapi.Error); ok {
		told["refusal"] = []any{refusal.Code, refusal.Message}
	}

	sheet, err := files.Files.Create(&drive.File{Name: "From CSV", MimeType: "application/vnd.google-apps.spreadsheet"}).
		Media(strings.NewReader("name,hours\nAnna,7.5\n"), googleapi.ContentType("text/csv")).Do()
	must(err)
	exported, err := files.Files.Export(sheet.Id, "text/csv").Download()
	must(err)
	csv, err := io.ReadAll(exported.Body)
	must(err)
	told["csv"] = string(csv)

	names := []string{}
	err = files.Files.List().PageSize(1).OrderBy("name").Q("mimeType = 'application/vnd.google-apps.spreadsheet'").
		Fields("nextPageToken, files(id, name)").Pages(ctx, func(page *drive.FileList) error {
		for _, file := range page.Files {
			names = append(names, file.Name)
		}
		return nil
	})
	must(err)
	told["names"] = names

	bytes := strings.Repeat("x", 600_000)
	big, err := files.Files.Create(&drive.File{Name: "big.bin"}).
		Media(strings.NewReader(bytes), googleapi.ChunkSize(googleapi.MinUploadChunkSize)).Fields("id,size").Do()
	must(err)
	bigger, err := files.Files.Update(big.Id, &drive.File{}).
		ResumableMedia(ctx, strings.NewReader(bytes+bytes), 1_200_000, "text/plain").Fields("size").Do()
	must(err)
	told["sizes"] = []int64{big.Size, bigger.Size}

	must(json.NewEncoder(os.Stdout).Encode(told))
}
