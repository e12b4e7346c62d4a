/** The mark: a lamp at the edge of the stage, shining upwards. */
export function Lamp() {
  return (
    <svg class="lamp" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        class="lamp-rays"
        d="M12 10V3.5M7.6 11.2 4.4 5.6M16.4 11.2l3.2-5.6M4.4 14.4 1.8 12.9M19.6 14.4l2.6-1.5"
      />
      <path class="lamp-bulb" d="M5.5 20a6.5 6.5 0 0 1 13 0z" />
    </svg>
  );
}
