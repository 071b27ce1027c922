import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LookupInput } from "../kit/lookup-input"
import { categoryLookup } from "../kit/lookups"
import { TextCell } from "./cells"
import type { LineDraft } from "./line-draft"

type TargetCellProps = {
  draft: LineDraft
  label: string
  onChange: (change: Partial<LineDraft>) => void
  onLeave: () => void
}

/** What a row prices: typed or chosen in a new one, told in a saved one. */
export function TargetCell({
  draft,
  label,
  onChange,
  onLeave,
}: TargetCellProps) {
  const { t } = useTranslation("b2b")
  if (draft.target_type === "everything") {
    return null
  }
  if (draft.isNew && draft.target_type === "category") {
    return (
      <LookupInput
        id={draft.key}
        many={false}
        find={categoryLookup()}
        placeholder={t("scheduleLines.chooseCategory")}
        value={draft.target_id}
        onChange={(target_id) => {
          onChange({ target_id })
        }}
      />
    )
  }
  if (!draft.isNew && draft.target === null) {
    return (
      <Text size="small" className="text-ui-fg-error px-3">
        {t("scheduleLines.gone")}
      </Text>
    )
  }
  return (
    <div className="flex min-w-0 flex-col">
      {draft.isNew ? (
        <TextCell
          label={label}
          value={draft.sku}
          onChange={(sku) => {
            onChange({ sku, isLookedUp: false, target_id: "", target: null })
          }}
          onLeave={onLeave}
        />
      ) : (
        draft.sku && (
          <Text size="small" className="truncate px-3">
            {draft.sku}
          </Text>
        )
      )}
      {draft.target && (
        <Text
          size="xsmall"
          title={draft.target.title}
          className="text-ui-fg-subtle truncate px-3 pb-1"
        >
          {draft.target.title}
        </Text>
      )}
    </div>
  )
}
