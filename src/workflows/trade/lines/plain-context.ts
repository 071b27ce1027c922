import type { Permission } from "../../../modules/company"
import type { B2bContext } from "../request-context"

/** A context as a workflow's input carries it: Medusa makes `{}` of a set there. */
export type PlainContext = Omit<B2bContext, "permissions"> & {
  permissions: Permission[]
}

export function plainContext(context: B2bContext): PlainContext {
  return { ...context, permissions: [...context.permissions] }
}

export function contextOfPlain(context: PlainContext): B2bContext {
  return { ...context, permissions: new Set(context.permissions) }
}
