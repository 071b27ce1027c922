import { PencilSquare, Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"

type RowButton = { label: string; onClick: () => void }

type RowButtonsProps = {
  edit: RowButton
  remove: RowButton & { disabled: boolean }
}

/** What can be done with a row of a plain table, at its end. */
export function RowButtons({ edit, remove }: RowButtonsProps) {
  return (
    <div className="flex justify-end">
      <IconButton
        size="small"
        variant="transparent"
        aria-label={edit.label}
        onClick={edit.onClick}
      >
        <PencilSquare />
      </IconButton>
      <IconButton
        size="small"
        variant="transparent"
        disabled={remove.disabled}
        aria-label={remove.label}
        onClick={remove.onClick}
      >
        <Trash />
      </IconButton>
    </div>
  )
}
