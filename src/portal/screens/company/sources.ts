import type { TFunction } from "i18next"
import type { Source } from "../../hooks/use-options"
import { addressLine, codedName, personName } from "../../kit/names"

/** Colleagues who are in now. */
export function memberSource(but?: string): Source {
  return {
    path: "/store/b2b/members",
    query: { status: "active" },
    options: ({ members = [] }) =>
      members
        .filter(({ id }) => id !== but)
        .map(({ id, customer, job_title }) => ({
          value: id,
          label: personName(customer),
          ...(job_title ? { hint: job_title } : {}),
        })),
  }
}

export const siteSource: Source = {
  path: "/store/b2b/ship-tos",
  query: { status: "active" },
  options: ({ ship_tos = [] }) =>
    ship_tos.map((site) => ({
      value: site.id,
      label: codedName(site),
      hint: addressLine(site),
    })),
}

/** Sites and open jobs in one search; `targetIn` reads what was chosen. */
export function targetSources(t: TFunction): Source[] {
  return [
    {
      ...siteSource,
      options: (answer) =>
        siteSource.options(answer).map((site) => ({
          ...site,
          value: `ship_to_id:${site.value}`,
        })),
    },
    {
      path: "/store/b2b/projects",
      query: { status: "open" },
      options: ({ projects = [] }) =>
        projects.map((job) => ({
          value: `project_id:${job.id}`,
          label: codedName(job),
          hint: t("company.jobs.one"),
        })),
    },
  ]
}

export function targetIn(value: string): Record<string, string> {
  const [name = "", id = ""] = value.split(":")
  return { [name]: id }
}
