/**
 * The name of a field in JSON, for its name in the proto: Google takes either in bodies and in addresses.
 * @example camelCase("value_input_option") //=> "valueInputOption"
 */
export const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
