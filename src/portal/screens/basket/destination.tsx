import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CollectionPoint, OrderHeader } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Choice } from "../../kit/choice"
import { addressLine, codedName } from "../../kit/names"
import { Picker } from "../../kit/picker"
import { SiteRequestSheet } from "../site-request"

type Patch = {
  ship_to_id?: string | null
  collection_point_id?: string | null
  fulfilment?: "deliver"
}

type DestinationProps = {
  header: OrderHeader
  isPending: boolean
  onSave: (patch: Patch) => void
}

/** Brought to a site, or fetched from a branch where the office has any. */
export function Destination({ header, isPending, onSave }: DestinationProps) {
  const { t } = useTranslation()
  const { data } = useAnswer<{ collection_points: CollectionPoint[] }>(
    "/store/b2b/collection-points"
  )
  const points = data?.collection_points ?? []
  const [first] = points
  return (
    <>
      {(first ?? header.collection_point) && (
        <Choice
          label={t("basket.fulfilment")}
          name="fulfilment"
          value={header.fulfilment}
          isPending={isPending}
          options={(["deliver", "collect"] as const).map((value) => ({
            value,
            label: t(`fulfilment.${value}`),
          }))}
          onPick={(fulfilment) => {
            if (fulfilment === "deliver") {
              onSave({ fulfilment })
            } else if (first) {
              onSave({ collection_point_id: first.id })
            }
          }}
        />
      )}
      {header.fulfilment === "collect" ? (
        <Picker
          label={t("basket.branch")}
          nothing={header.collection_point?.name ?? t("basket.chooseBranch")}
          options={points.map((point) => ({
            value: point.id,
            label: point.name,
            hint: [
              point.address && addressLine(point.address),
              point.instructions,
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
          value={header.collection_point_id}
          isPending={isPending}
          onPick={(collection_point_id) => {
            onSave({ collection_point_id })
          }}
        />
      ) : (
        <SitePicker header={header} isPending={isPending} onSave={onSave} />
      )}
    </>
  )
}

function SitePicker({ header, isPending, onSave }: DestinationProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Picker
        label={t("basket.shipTo")}
        nothing={t("basket.noShipTo")}
        options={account.ship_tos.map((site) => ({
          value: site.id,
          label: codedName(site),
          hint: addressLine(site.address),
        }))}
        value={header.ship_to_id}
        isPending={isPending}
        onPick={(ship_to_id) => {
          onSave({ ship_to_id })
        }}
        footer={
          <Action
            onClick={() => {
              setIsAsking(true)
            }}
          >
            {t("siteRequest.ask")}
          </Action>
        }
      />
      {isAsking && (
        <SiteRequestSheet
          onClose={() => {
            setIsAsking(false)
          }}
        />
      )}
    </>
  )
}
