/** What Google's services throw: an error that calls itself "Exception". */
export function exception(message: string): Error {
  return Object.assign(new Error(message), { name: "Exception" });
}
