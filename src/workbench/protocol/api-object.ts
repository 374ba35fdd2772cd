/** An object that an add-in can hold: an instance of an API class, which stands for something in the workbook. */
export class ApiObject {
  readonly className: string;
  readonly target: unknown;

  constructor(className: string, target: unknown) {
    this.className = className;
    this.target = target;
  }
}
