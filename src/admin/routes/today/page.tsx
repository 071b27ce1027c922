import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sun } from "@medusajs/icons"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminWaiting } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { Failure } from "../../kit/failure"
import { useFormat } from "../../kit/use-format"

type Today = Record<string, AdminWaiting>

/** Where each kind of waiting work is done. */
const filtered = (page: string, filter: string, value: string) =>
  `${page}?${filter}=${encodeURIComponent(JSON.stringify([value]))}`

const pages: Record<string, string> = {
  applications: filtered("/applications", "status", "pending"),
  ship_to_requests: filtered("/companies", "awaiting", "ship_to_request"),
  price_proposals: "/sales-reps/price-proposals",
  approval_requests: "/approvals",
  accounts_awaiting_number: filtered(
    "/companies",
    "awaiting",
    "account_number"
  ),
  ship_tos_without_code: filtered("/companies", "awaiting", "ship_to_code"),
  invitations_unsent: filtered("/companies", "awaiting", "invitation"),
  dead_transmissions: filtered("/transmissions", "waiting", "dead"),
  paused_connections: filtered("/transmissions", "waiting", "paused"),
  orders_unrepaired: "/orders",
  imports: filtered("/imports", "status", "failed"),
}

const LOOK_AGAIN_MS = 60_000

/** Everything that waits for somebody of the sales office. */
const TodayPage = () => {
  const { t } = useTranslation("b2b")
  const { data, error, refetch } = useAnswer<{ today: Today }>(
    "/admin/b2b/today",
    {},
    { refetchInterval: LOOK_AGAIN_MS }
  )
  if (error) {
    return (
      <Container className="p-0">
        <Failure message={error.message} onTryAgain={() => void refetch()} />
      </Container>
    )
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const kinds = Object.keys(pages).flatMap((kind) => {
    const waiting = data.today[kind]
    return waiting ? [{ kind, waiting }] : []
  })
  const count = kinds.reduce((sum, { waiting }) => sum + waiting.count, 0)
  return (
    <div className="flex flex-col gap-y-4">
      <div className="px-1 pt-2">
        <Heading level="h1">{t("today.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("today.waiting", { count })}
        </Text>
      </div>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2 xl:grid-cols-3">
        {kinds.map(({ kind, waiting }) => (
          <WaitingCard key={kind} kind={kind} waiting={waiting} />
        ))}
      </div>
    </div>
  )
}

function WaitingCard({
  kind,
  waiting: { count, oldest_at },
}: {
  kind: string
  waiting: AdminWaiting
}) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return (
    <Link to={pages[kind] ?? "/"} className="group">
      <Container className="group-hover:bg-ui-bg-base-hover flex h-full items-start gap-x-4 p-6">
        <Text
          className={
            count === 0
              ? "text-ui-fg-muted min-w-10 text-3xl leading-none"
              : "min-w-10 text-3xl font-medium leading-none"
          }
        >
          {count}
        </Text>
        <div className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {t(`today.kind.${kind}`)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`today.hint.${kind}`)}
          </Text>
          {oldest_at !== null && (
            <Text size="xsmall" className="text-ui-fg-muted">
              {t("today.oldest", { date: format.instant(oldest_at) })}
            </Text>
          )}
        </div>
      </Container>
    </Link>
  )
}

export default TodayPage

export const config = defineRouteConfig({
  label: "today.title",
  icon: Sun,
  rank: 1,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <TodayBreadcrumb /> }

function TodayBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("today.title")
}
