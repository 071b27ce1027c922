import type { AdminPermission } from "../answers"
import { useAnswer } from "./use-answer"

/** Every right that a role can give, with what it means. */
export function usePermissions() {
  const { data } = useAnswer<{ permissions: AdminPermission[] }>(
    "/admin/b2b/permissions"
  )
  return (data?.permissions ?? []).map(({ permission, description }) => ({
    value: permission,
    label: permission,
    hint: description,
  }))
}
