import type { Operation } from "./call.ts";
import { getAbout } from "./drive/about.ts";
import { getStartPageToken, listChanges } from "./drive/changes.ts";
import { copyFile } from "./drive/copy-file.ts";
import { createFile } from "./drive/create-file.ts";
import { deleteFile, emptyTrash } from "./drive/delete-file.ts";
import { createDrive, deleteDrive, getDrive, hideDrive, listDrives, unhideDrive, updateDrive } from "./drive/drives.ts";
import { exportFile } from "./drive/export-file.ts";
import { generateIds } from "./drive/generate-ids.ts";
import { getFile } from "./drive/get-file.ts";
import { listComments } from "./drive/list-comments.ts";
import { listFiles } from "./drive/list-files.ts";
import {
  createPermission,
  deletePermission,
  getPermission,
  listPermissions,
  updatePermission,
} from "./drive/permissions.ts";
import { deleteRevision, getRevision, listRevisions, updateRevision } from "./drive/revisions.ts";
import { updateFile } from "./drive/update-file.ts";
import {
  continueCreate,
  continueUpdate,
  continueUpdateByPost,
  createUpload,
  updateUpload,
  updateUploadV2,
} from "./drive/upload-file.ts";
import { appendValues } from "./sheets/append-values.ts";
import { batchClearValues } from "./sheets/batch-clear-values.ts";
import { batchClearValuesByDataFilter } from "./sheets/batch-clear-values-by-data-filter.ts";
import { batchGetValues } from "./sheets/batch-get-values.ts";
import { batchGetValuesByDataFilter } from "./sheets/batch-get-values-by-data-filter.ts";
import { batchUpdateSpreadsheet } from "./sheets/batch-update-spreadsheet.ts";
import { batchUpdateValues } from "./sheets/batch-update-values.ts";
import { batchUpdateValuesByDataFilter } from "./sheets/batch-update-values-by-data-filter.ts";
import { clearValues } from "./sheets/clear-values.ts";
import { copySheetTo } from "./sheets/copy-sheet-to.ts";
import { createSpreadsheet } from "./sheets/create-spreadsheet.ts";
import { getDeveloperMetadata } from "./sheets/get-developer-metadata.ts";
import { getSpreadsheet } from "./sheets/get-spreadsheet.ts";
import { getSpreadsheetByDataFilter } from "./sheets/get-spreadsheet-by-data-filter.ts";
import { getValues } from "./sheets/get-values.ts";
import { searchDeveloperMetadata } from "./sheets/search-developer-metadata.ts";
import { updateValues } from "./sheets/update-values.ts";

/** Every call that the local Google answers. One that is not here is answered 501. */
export const OPERATIONS: readonly Operation[] = [
  createSpreadsheet,
  getSpreadsheet,
  batchUpdateSpreadsheet,
  getValues,
  batchGetValues,
  updateValues,
  batchUpdateValues,
  clearValues,
  appendValues,
  batchClearValues,
  batchGetValuesByDataFilter,
  batchUpdateValuesByDataFilter,
  batchClearValuesByDataFilter,
  getSpreadsheetByDataFilter,
  copySheetTo,
  getDeveloperMetadata,
  searchDeveloperMetadata,
  createFile,
  createUpload,
  continueCreate,
  updateUpload,
  continueUpdate,
  continueUpdateByPost,
  updateUploadV2,
  copyFile,
  generateIds,
  getFile,
  listFiles,
  updateFile,
  emptyTrash,
  deleteFile,
  exportFile,
  listComments,
  listRevisions,
  getRevision,
  updateRevision,
  deleteRevision,
  createPermission,
  listPermissions,
  getPermission,
  updatePermission,
  deletePermission,
  createDrive,
  getDrive,
  listDrives,
  updateDrive,
  deleteDrive,
  hideDrive,
  unhideDrive,
  getStartPageToken,
  listChanges,
  getAbout,
];
