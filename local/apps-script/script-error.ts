/** What the script threw and did not catch, with its own stack: on Google it is the red line of the log. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
  /** The name of the error inside the script; "Exception" for what a service of Google throws. */
  readonly thrown: string;
  readonly scriptStack: string;

  constructor({ name, message, stack }: { readonly name: string; readonly message: string; readonly stack: string }) {
    super(message);
    this.thrown = name;
    this.scriptStack = stack;
  }
}
