import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCatalogPreview, type CatalogTarget } from "../hooks/use-catalog"
import { listOf, type FormValues, type Lookup } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = {
  catalogId: string
  part: "entries" | "assignments"
  /** What can be chosen, by kind. */
  find: Record<string, Lookup>
  onClose: () => void
}

/** Chooses several things of each kind to add to a catalog. */
export function CatalogTargetsDrawer({
  catalogId,
  part,
  find,
  onClose,
}: Props) {
  const { t } = useTranslation("b2b")
  const chosen = (values: FormValues): CatalogTarget[] =>
    Object.keys(find).flatMap((type) =>
      listOf(values, type).map((target_id) => ({ type, target_id }))
    )
  return (
    <FormDrawer
      title={t(`catalog.${part}.add`)}
      description={t(`catalog.${part}.hint`)}
      fields={Object.entries(find).map(([type, lookup]) => ({
        kind: "lookups",
        name: type,
        label: t(`catalog.${part}.pick.${type}`),
        optional: true,
        find: lookup,
      }))}
      change={(values) => ({
        path: `/admin/b2b/catalogs/${catalogId}/${part}`,
        body: { add: chosen(values) },
      })}
      done={t(`catalog.${part}.added`)}
      onClose={onClose}
    >
      {part === "entries"
        ? (values) => <Preview catalogId={catalogId} add={chosen(values)} />
        : () => null}
    </FormDrawer>
  )
}

/** What the choice would come to, before it is saved. */
function Preview({
  catalogId,
  add,
}: {
  catalogId: string
  add: CatalogTarget[]
}) {
  const { t } = useTranslation("b2b")
  const { data } = useCatalogPreview(catalogId, add)
  return (
    <Text size="small" weight="plus" aria-live="polite">
      {data
        ? t("catalog.preview", { count: data.products_count })
        : t("catalog.counting")}
    </Text>
  )
}
