/** The Excel error codes that this host can give, with Excel's own messages. */
const catalogue = {
  AccessDenied: { status: 403, message: "You cannot perform the requested operation." },
  ActivityLimitReached: { status: 429, message: "Activity limit has been reached." },
  ApiNotFound: {
    status: 404,
    message: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  },
  GeneralException: { status: 500, message: "There was an internal error while processing the request." },
  InsertDeleteConflict: { status: 409, message: "The insert or delete operation attempted resulted in a conflict." },
  InvalidArgument: { status: 400, message: "The argument is invalid or missing or has an incorrect format." },
  InvalidOperation: { status: 400, message: "The operation attempted is invalid on the object." },
  InvalidOperationInCellEditMode: {
    status: 400,
    message: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB, and then try again.",
  },
  InvalidReference: { status: 400, message: "This reference is not valid for the current operation." },
  InvalidRequest: { status: 400, message: "Cannot process the request." },
  ItemAlreadyExists: { status: 409, message: "A resource with the same name or identifier already exists." },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  RangeExceedsLimit: {
    status: 400,
    message: "The cell count in the range has exceeded the maximum supported number.",
  },
  RequestPayloadSizeLimitExceeded: { status: 413, message: "The request payload size has exceeded the limit." },
  ResponsePayloadSizeLimitExceeded: { status: 413, message: "The response payload size has exceeded the limit." },
} as const;

export type ApiErrorCode = keyof typeof catalogue;

/** A refusal, as Excel gives it. RequestExecution adds where it happened. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
  /** "Class.member"; null means the member being called. */
  readonly location: string | null;

  constructor(code: ApiErrorCode, details: { message?: string; location?: string } = {}) {
    super(details.message ?? catalogue[code].message);
    this.name = "ApiError";
    this.code = code;
    this.status = catalogue[code].status;
    this.location = details.location ?? null;
  }
}
