import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { Site, SitesAnswer } from "../../answers-company"
import { useCurrent } from "../../hooks/use-current"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { textIn, type Field, type FormValues } from "../../kit/fields"
import { StateFilter } from "../../kit/state-filter"
import { FormSheet } from "../../kit/form-sheet"
import { List } from "../../kit/list"
import { Mark } from "../../kit/mark"
import { addressLine, codedName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { placeFields, placeIn } from "../place-fields"
import { SiteRequestSheet } from "../site-request"

const PATH = "/store/b2b/ship-tos"
const STATES = ["active", "closed"]

/** Where orders can go: all sites for who manages them, else the member's own. */
export function ShipTosScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const [params] = useSearchParams()
  const status = params.get("status") ?? ""
  const manages = may("ship_to.manage")
  return (
    <Screen
      title={t("company.sites.title")}
      subtitle={manages ? undefined : t("company.sites.yours")}
      back="/company"
      actions={
        manages ? (
          <Opens main label={t("company.sites.add")}>
            {(close) => <NewSiteSheet onClose={close} />}
          </Opens>
        ) : (
          <Opens label={t("siteRequest.ask")}>
            {(close) => <SiteRequestSheet onClose={close} />}
          </Opens>
        )
      }
    >
      <Card flush>
        <List<SitesAnswer, Site>
          label={t("company.sites.title")}
          path={PATH}
          query={{
            order: "name",
            ...(STATES.includes(status) ? { status } : {}),
          }}
          rows={({ ship_tos }) => ship_tos}
          id={({ id }) => id}
          columns={[
            {
              label: t("company.sites.one"),
              cell: (site) => (
                <>
                  {codedName(site)}
                  <span className="txt-small text-ui-fg-subtle block">
                    {addressLine(site)}
                  </span>
                </>
              ),
            },
            {
              label: t("company.jobs.title"),
              cell: ({ projects }) =>
                projects.map(({ code }) => code).join(", ") || "–",
            },
            {
              label: t("company.state"),
              cell: (site) => <Mark state={site.status} />,
            },
          ]}
          {...(manages
            ? {
                actions: (site: Site) => (
                  <Opens label={t("company.change")} of={site.name}>
                    {(close) => <SiteSheet site={site} onClose={close} />}
                  </Opens>
                ),
                filters: <StateFilter states={STATES} />,
              }
            : {})}
          search={t("company.sites.search")}
          empty={
            <Empty
              title={t("company.sites.none")}
              text={t("company.sites.noneText")}
            />
          }
        />
      </Card>
    </Screen>
  )
}

function NewSiteSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <FormSheet
      title={t("company.sites.add")}
      fields={placeFields(t)}
      values={{ country_code: "gb" }}
      submit={t("company.sites.add")}
      done={t("company.sites.added")}
      change={(values) => ({ path: PATH, body: placeIn(values) })}
      onClose={onClose}
    />
  )
}

function SiteSheet({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useTranslation()
  const state: Field = {
    kind: "select",
    name: "status",
    label: t("company.state"),
    hint: t("company.sites.stateHint"),
    options: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
  }
  const values: FormValues = { ...site, projects: null }
  return (
    <FormSheet
      title={t("company.sites.edit")}
      description={codedName(site)}
      fields={[...placeFields(t), state]}
      values={values}
      submit={t("save")}
      done={t("company.sites.edited")}
      change={(typed) => ({
        path: `${PATH}/${site.id}`,
        body: {
          ...changed(site, placeIn(typed)),
          status: textIn(typed, "status"),
        },
      })}
      onClose={onClose}
    />
  )
}

/** Where the sales office decides on moves, an unchanged address is none. */
function changed(
  site: Site,
  typed: Record<string, string | null>
): Record<string, string | null> {
  const before = new Map<string, unknown>(Object.entries(site))
  return Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => before.get(name) !== value)
  )
}
