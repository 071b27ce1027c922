import { useTranslation } from "react-i18next"
import type { Job } from "../../answers-company"
import { chosenIn, textIn, textOrNull, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { codedName } from "../../kit/names"
import { siteSource } from "./sources"

export const JOB_STATES = ["open", "on_hold", "closed"] as const

type ProjectSheetProps = { job?: Job; onClose: () => void }

/** A job's code, name, dates, state and sites; without a job: a new one. */
export function ProjectSheet({ job, onClose }: ProjectSheetProps) {
  const { t } = useTranslation()
  const fields: Field[] = [
    {
      kind: "text",
      name: "code",
      label: t("company.jobs.code"),
      maxLength: 60,
      half: true,
    },
    {
      kind: "select",
      name: "status",
      label: t("company.state"),
      options: JOB_STATES.map((value) => ({
        value,
        label: t(`state.${value}`),
      })),
      half: true,
    },
    {
      kind: "text",
      name: "name",
      label: t("company.jobs.name"),
      maxLength: 200,
    },
    {
      kind: "day",
      name: "starts_on",
      label: t("company.jobs.starts"),
      optional: true,
      half: true,
    },
    {
      kind: "day",
      name: "ends_on",
      label: t("company.jobs.ends"),
      optional: true,
      half: true,
    },
    {
      kind: "pick",
      name: "ship_to_ids",
      label: t("company.sites.title"),
      nothing: t("company.jobs.addSite"),
      hint: t("company.jobs.sitesHint"),
      sources: [siteSource],
      many: true,
      optional: true,
      chosen: (job?.ship_tos ?? []).map((site) => ({
        value: site.id,
        label: codedName(site),
      })),
    },
  ]
  return (
    <FormSheet
      title={t(job ? "company.jobs.edit" : "company.jobs.add")}
      {...(job ? { description: codedName(job) } : {})}
      fields={fields}
      values={
        job
          ? {
              code: job.code,
              name: job.name,
              status: job.status,
              starts_on: job.starts_on,
              ends_on: job.ends_on,
            }
          : { status: "open" }
      }
      submit={t("save")}
      done={t("company.jobs.saved")}
      change={(values) => ({
        path: `/store/b2b/projects${job ? `/${job.id}` : ""}`,
        body: {
          code: textIn(values, "code"),
          name: textIn(values, "name"),
          status: textIn(values, "status"),
          starts_on: textOrNull(values, "starts_on"),
          ends_on: textOrNull(values, "ends_on"),
          ship_to_ids: chosenIn(values, "ship_to_ids"),
        },
      })}
      onClose={onClose}
    />
  )
}
