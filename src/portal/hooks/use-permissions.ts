import type { Permission } from "../answers-company"
import { useAnswer } from "./use-answer"

/** What roles can be made of. */
export function usePermissions() {
  return useAnswer<{ permissions: Permission[] }>("/store/b2b/permissions")
}
