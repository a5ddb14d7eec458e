# What a user of googlesheets4 writes; nothing here knows of a local Google.
suppressPackageStartupMessages(library(googlesheets4))
options(googlesheets4_quiet = TRUE)
gs4_auth(path = Sys.getenv("GOOGLE_APPLICATION_CREDENTIALS"))

people <- data.frame(name = c("Anna", "Bilal"), hours = c(7.5, 35), present = c(TRUE, FALSE))
book <- gs4_create("People", sheets = list(people = people))
sheet_append(book, data.frame(name = "Chloe", hours = 12, present = TRUE), sheet = "people")
range_write(book, data.frame(total = gs4_formula("=SUM(B2:B4)")), sheet = "people", range = "E1")
sheet_add(book, "empty")
read <- read_sheet(book, sheet = "people", range = "A:C")
total <- read_sheet(book, sheet = "people", range = "E1:E2")
sheet_rename(book, "empty", "other")
sheet_copy(book, "people", to_sheet = "copy")
range_delete(book, sheet = "people", range = "2:2")
sheet_resize(book, "other", nrow = 5, ncol = 4, exact = TRUE)
left <- read_sheet(book, sheet = "people", range = "A:A")
cat(jsonlite::toJSON(list(
  names = read$name, hours = read$hours, present = read$present, total = total$total,
  sheets = sheet_names(book), left = left$name
)), "\n")
