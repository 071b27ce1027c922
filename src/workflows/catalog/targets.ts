/** What a catalog lists, or whom it is for. */
export type Target<Type extends string = string> = {
  type: Type
  target_id: string
}

/** Targets to add and to take out; what is there, or not there, already is no error. */
export type TargetChange<Type extends string = string> = {
  add: Target<Type>[]
  remove: Target<Type>[]
}

export type EntryType = "product" | "category" | "collection" | "tag"

export type AssignmentType = "account" | "company" | "price_group"

/** As the log and the events name it. */
export function nameOf({ type, target_id }: Target): string {
  return `${type}:${target_id}`
}
