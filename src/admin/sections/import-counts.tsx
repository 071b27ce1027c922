import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminImport, AdminImportChange } from "../answers"

type Action = AdminImportChange["action"]

export const importActions: Action[] = [
  "new",
  "changed",
  "conflicting",
  "unchanged",
]

const colors = {
  new: "green",
  changed: "blue",
  conflicting: "red",
  unchanged: "grey",
} as const

/** How many rows would do what. */
export function ImportCounts({ counts }: { counts: AdminImport["counts"] }) {
  const { t } = useTranslation("b2b")
  if (counts === null) {
    return "-"
  }
  return (
    <div className="flex flex-wrap gap-1">
      {importActions
        .filter((action) => counts[action] > 0)
        .map((action) => (
          <Badge key={action} size="2xsmall" color={colors[action]}>
            {t(`imports.count.${action}`, { count: counts[action] })}
          </Badge>
        ))}
    </div>
  )
}
