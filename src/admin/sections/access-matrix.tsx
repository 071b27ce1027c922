import { Input, Skeleton, Text } from "@medusajs/ui"
import { useCallback, useDeferredValue, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type { AdminMatrixAnswer } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { Failure } from "../kit/failure"
import { Pager } from "../kit/pager"
import { Section } from "../kit/section"
import { AccessCellDrawer } from "./access-cell-drawer"
import { MatrixLegend } from "./matrix-legend"
import { MatrixTable, type MatrixPlace } from "./matrix-table"
import { MatrixTip, type MatrixPoint } from "./matrix-tip"

type Props = { companyId: string; accounts: AdminAccount[] }

const MEMBERS = 50
const SHIP_TOS = 60

/** Who may order to which site, at a glance. */
export function AccessMatrix({ companyId, accounts }: Props) {
  const { t } = useTranslation("b2b")
  const [q, setQ] = useState("")
  const [shipToQ, setShipToQ] = useState("")
  const asked = useDeferredValue(q.trim())
  const shipToAsked = useDeferredValue(shipToQ.trim())
  const [offset, setOffset] = useState(0)
  const [shipToOffset, setShipToOffset] = useState(0)
  const [point, setPoint] = useState<MatrixPoint>()
  const [opened, setOpened] = useState<MatrixPlace>()
  const onPoint = useCallback(
    (place: MatrixPlace | undefined, at?: DOMRect) => {
      setPoint(place && at ? { place, at } : undefined)
    },
    []
  )
  const matrix = useAnswer<AdminMatrixAnswer>(
    `/admin/b2b/companies/${companyId}/access-matrix`,
    {
      ...(asked ? { q: asked } : {}),
      ...(shipToAsked ? { ship_to_q: shipToAsked } : {}),
      limit: MEMBERS,
      offset,
      ship_to_limit: SHIP_TOS,
      ship_to_offset: shipToOffset,
    }
  )
  if (matrix.isError) {
    return (
      <Section title={t("matrix.title")}>
        <Failure
          message={matrix.error.message}
          onTryAgain={() => void matrix.refetch()}
        />
      </Section>
    )
  }
  if (!matrix.data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const { counts } = matrix.data
  return (
    <Section
      title={t("matrix.title")}
      aside={
        <div className="flex flex-wrap items-center justify-end gap-x-6 gap-y-2">
          <Pager
            label={t("members.title")}
            count={counts.members}
            limit={MEMBERS}
            offset={offset}
            onChange={setOffset}
          />
          <Pager
            label={t("shipTos.title")}
            count={counts.ship_tos}
            limit={SHIP_TOS}
            offset={shipToOffset}
            onChange={setShipToOffset}
          />
        </div>
      }
    >
      <div className="flex flex-wrap gap-3 px-6 py-4">
        <div className="w-64">
          <Input
            type="search"
            size="small"
            aria-label={t("matrix.searchMembers")}
            placeholder={t("matrix.searchMembers")}
            value={q}
            onChange={(event) => {
              setQ(event.target.value)
              setOffset(0)
            }}
          />
        </div>
        <div className="w-64">
          <Input
            type="search"
            size="small"
            aria-label={t("matrix.searchShipTos")}
            placeholder={t("matrix.searchShipTos")}
            value={shipToQ}
            onChange={(event) => {
              setShipToQ(event.target.value)
              setShipToOffset(0)
            }}
          />
        </div>
      </div>
      <MatrixLegend />
      {counts.members === 0 || counts.ship_tos === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t(asked || shipToAsked ? "list.nothingFound" : "matrix.empty")}
        </Text>
      ) : (
        <div
          className="overflow-auto rounded-b-lg"
          // Its layers stay below the drawers.
          style={{ maxHeight: "72vh", isolation: "isolate" }}
          onScroll={() => {
            setPoint(undefined)
          }}
        >
          <MatrixTable
            answer={matrix.data}
            onOpen={setOpened}
            onPoint={onPoint}
          />
        </div>
      )}
      {point && <MatrixTip {...point} accounts={accounts} />}
      {opened && (
        <AccessCellDrawer
          companyId={companyId}
          place={opened}
          accounts={accounts}
          onClose={() => {
            setOpened(undefined)
          }}
        />
      )}
    </Section>
  )
}
