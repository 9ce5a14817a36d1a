import type { HTMLInputAutoCompleteAttribute, ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from 'react-aria-components/TextField';
import './text-field.css';

type TextFieldProps = {
  readonly label: string;
  /** Under the field, before anything is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and what would be right; makes the field invalid. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Several lines, that grow with the text; `few` starts as one. */
  readonly lines?: boolean | 'few';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Shows the label to screen readers only. */
  readonly bare?: boolean;
} & Omit<AriaProps, 'children' | 'className' | 'style' | 'autoComplete'>;

/** A field with its label above it. */
export function TextField({
  label,
  hint,
  error,
  placeholder = '',
  lines,
  inputRef = null,
  bare,
  autoComplete = 'off',
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      autoComplete={autoComplete}
      isInvalid={error !== undefined}
      className="field"
      data-bare={bare || undefined}
    >
      <Label className="field-label">{label}</Label>
      {lines ? (
        <TextArea
          className="field-input field-lines"
          data-few={lines === 'few' || undefined}
          placeholder={placeholder}
          rows={lines === 'few' ? 1 : 2}
        />
      ) : (
        <Input className="field-input" placeholder={placeholder} ref={inputRef} />
      )}
      {hint && error === undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
