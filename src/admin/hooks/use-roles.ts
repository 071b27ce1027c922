import type { AdminCompanyRole, AdminRolesAnswer } from "../answers"
import { useAnswer } from "./use-answer"

/** The roles that a company's members can have: the built-in ones and its own. */
export function useRoles(companyId: string, enabled = true) {
  const { data } = useAnswer<AdminRolesAnswer>(
    `/admin/b2b/companies/${companyId}/roles`,
    { limit: 100 },
    { enabled }
  )
  const roles: AdminCompanyRole[] = data?.roles ?? []
  return {
    roles,
    options: roles.map((role) => ({ value: role.id, label: role.name })),
  }
}
