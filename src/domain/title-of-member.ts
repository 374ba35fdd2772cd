/** The title of a sheet with whose it is: "Break-even: Leeds". Without, where no authority is known. */
export function titleOfMember(title: string, member: string): string {
  return member === "" ? title : `${title}: ${member}`;
}
