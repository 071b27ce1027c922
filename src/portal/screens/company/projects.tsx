import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { Job, JobsAnswer } from "../../answers-company"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { StateFilter } from "../../kit/state-filter"
import { List } from "../../kit/list"
import { Mark } from "../../kit/mark"
import { codedName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { JOB_STATES, ProjectSheet } from "./project-sheet"

/** The jobs that orders are costed to, with when they run and where they deliver. */
export function ProjectsScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const { day } = useFormat()
  const [params] = useSearchParams()
  const status = params.get("status") ?? ""
  const manages = may("project.manage")
  return (
    <Screen
      title={t("company.jobs.title")}
      {...(manages ? {} : { subtitle: t("company.jobs.yours") })}
      back="/company"
      actions={
        manages && (
          <Opens main label={t("company.jobs.add")}>
            {(close) => <ProjectSheet onClose={close} />}
          </Opens>
        )
      }
    >
      <Card flush>
        <List<JobsAnswer, Job>
          label={t("company.jobs.title")}
          path="/store/b2b/projects"
          query={JOB_STATES.some((state) => state === status) ? { status } : {}}
          rows={({ projects }) => projects}
          id={({ id }) => id}
          columns={[
            { label: t("company.jobs.one"), cell: codedName },
            {
              label: t("company.jobs.runs"),
              cell: ({ starts_on, ends_on }) =>
                `${day(starts_on)} – ${day(ends_on)}`,
            },
            {
              label: t("company.jobs.sites"),
              cell: ({ ship_tos }) =>
                ship_tos.map(({ code, name }) => code ?? name).join(", ") ||
                t("company.jobs.anySite"),
            },
            {
              label: t("company.state"),
              cell: (job) => <Mark state={job.status} />,
            },
          ]}
          {...(manages
            ? {
                actions: (job: Job) => (
                  <Opens label={t("company.change")} of={job.code}>
                    {(close) => <ProjectSheet job={job} onClose={close} />}
                  </Opens>
                ),
              }
            : {})}
          filters={<StateFilter states={JOB_STATES} />}
          search={t("company.jobs.search")}
          empty={
            <Empty
              title={t("company.jobs.none")}
              text={t("company.jobs.noneText")}
            />
          }
        />
      </Card>
    </Screen>
  )
}
