import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ExportLink } from "../kit/export-link"
import { Section } from "../kit/section"

const FILES = {
  prices: "/admin/b2b/pricing-schedules/export",
  pricing_schedules: "/admin/b2b/exports/pricing_schedules",
  schedule_assignments: "/admin/b2b/exports/schedule_assignments",
  variant_costs: "/admin/b2b/exports/variant_costs",
}

/** All contract prices as files, each of which the imports take back. */
export function ScheduleFiles() {
  const { t } = useTranslation("b2b")
  return (
    <Section title={t("scheduleFiles.title")}>
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle mr-4">
          {t("scheduleFiles.hint")}
        </Text>
        {Object.entries(FILES).map(([file, path]) => (
          <ExportLink
            key={file}
            label={t(`scheduleFiles.${file}`)}
            path={path}
          />
        ))}
      </div>
    </Section>
  )
}
