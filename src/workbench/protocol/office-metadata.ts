/**
 * What the installed office.js knows of the Excel API: its classes by name. Generated; see `npm run generate:office`.
 */
export type OfficeMetadata = Readonly<Record<string, ClassMetadata>>;

/** A class of the Excel API. Members are keyed by their name on the wire, e.g. "NumberFormat". */
export interface ClassMetadata {
  readonly collection: boolean;
  /** Values that can be loaded, and some of them set. */
  readonly properties: Readonly<Record<string, PropertyMetadata>>;
  /** Properties that are objects themselves. */
  readonly navigation: Readonly<Record<string, NavigationMetadata>>;
  readonly methods: Readonly<Record<string, MethodMetadata>>;
  /** Keyed by the method that registers it, e.g. "_RegisterDataChangedEvent". */
  readonly events: Readonly<Record<string, EventMetadata>>;
}

export interface PropertyMetadata {
  /** As add-ins write it, e.g. "numberFormat". */
  readonly name: string;
  readonly writable: boolean;
  readonly set: RequirementSet;
  /** The name for setting it, if that differs from the name for loading it. */
  readonly setAs?: string;
}

export interface NavigationMetadata {
  readonly name: string;
  readonly class: string;
  readonly set: RequirementSet;
}

export interface MethodMetadata {
  readonly name: string;
  /** The class of the object it returns; null if it returns a plain value or nothing. */
  readonly returns: string | null;
  readonly set: RequirementSet;
}

export interface EventMetadata {
  readonly name: string;
  /** The event's number on the wire, e.g. 10 for a worksheet's onChanged. */
  readonly type: number;
  readonly unregister: string;
  readonly set: RequirementSet;
}

/** The requirement set that introduced a member, e.g. "ExcelApi 1.7". */
export type RequirementSet = string;
