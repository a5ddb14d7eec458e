/** How a call was refused: the HTTP status and Google's own message. */
export type Refusal = { readonly status: number; readonly message: string };

/** The refusal of a call that must be refused; a call that goes through is an error of the behaviour. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const refusal = await call.then(
    () => null,
    (error: Refused) => error,
  );
  if (refusal === null) throw new Error("The call was not refused.");
  if (!refusal.response) throw refusal;
  return { status: refusal.response.status, message: refusal.response.data.error.message };
}

type Refused = Error & {
  readonly response?: { readonly status: number; readonly data: { readonly error: { readonly message: string } } };
};
