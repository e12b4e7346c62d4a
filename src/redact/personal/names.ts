// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.

/** First names of many countries. */
export const FIRST_NAMES =
  'Ll+oa8pMJXEMzB9wm3Giu1b+ikDSyAHX02K2IsjDhIvDFDnMWiXbALXEGlOZ+qkP0x/KoF5/UjMaowr8lXaTRlAI8UmnLqCXGoBpzfHe4ovBN6' +
  'DizSSkO2wUeOIFNxKvvfMFC+ldh9gPEiuoW+UhIcIyKKvvVN28zEauq2/TVHR5c24sHfhx3drG674KxjAO3/OVPs2r4kWCNss+bCY2D9uh74XM' +
  'bCj9XpunBWrUV3hBvMRq9Q3aJFhIE5IxasFOyztOEMxk/rAhe9Bwe3al6mXJ+sZCET0s2MbfWF8CMZYXhXvp8eczMtuA5rm4fwnGuVMiRc0kui' +
  'Iompjx+slmISDTIQxnbEVMk02MXvnlmsL0P22eR6vfYJjim0/UqxQ4MGxVmq7DIA7t6j3jkU7rAwdg4nwlHO1TUqfpPOyRKr30SBJQRgIdOSLC' +
  'x9DwocLJ7hEBrBLFXHoEST4AC5QbmwaNeiFJ1uwKDZ0cqwiRF5MwdS9XJ/gkgypUieyJZbNBfzVG9Dov8kNJ7sXSPv8yrx29UgisOHYWENhCKP' +
  'QjuHzNDqIc/ZsgzAICq/QkzOYKis/CwxENx+4C2+GdWxqX4RziKDUArAX4fMnbgfJkxkvBZ65eO+DaCr8ZHYzU1GloFm5BpOlrS6axc8gNKx21' +
  'HYhimHj7lfQUZxZTFz4YlFARbISfYpcKT0Wu0v8DhvNEYB4LKF/S9NlKKgXtOUQaXPTdHBGvrmZVo0fOWupAoJplEPo4QPEhxaTT+bhCtp0rIQ' +
  'ticPZX8S8VaZjbadk+i6ufLhy3+KKlUKYzlNx8BFcrwcg9KTjzHojZjeEhTfshwUxHusLVqm4LWOvCO/eP1SKsJlEPbDnGrtE8ELlmJeSyP6Ws' +
  '5lnQU4WHRgaw/fsCENyGCg/Os5hKNRexQtRsRrnBXSzdtuQRIChjMJ5k2vaFKpATbkrXB5wNsButeA7tJufrffoMogAwcSc4ekANhu57aUQsRm' +
  'BMuvJyKQ/NiR+il7iSoieAnzi2d2HH+4wNz6QwqlqHwpQEZLnJke7iJZXAJhUy5Exbv9hlTX67A2v+2ChNolfIx5nbXwIyHPy334+HKA94/AuD' +
  '1+a27cDLkHEAKdpCwypVxY/5sT9l7j71YrOQ2DED6K/6AWPXlmAGsq8f6CR8eU5p7j8t0gvG9JImkQbsBvDmBUT44RLAZsQ5Pf8rP7fngfQDlt' +
  'uv1wxd40avWUB6Uo4sicAcbphorgQF29DBwl0mB6UK74m1OKP0Svmu9hejYEeZtWABgzEhai9LscESUoTHEgTM50IeJUxlP5K7ot8lBRGCZRBE' +
  '7FQLYM5kv4BHu2Di+SBkG0Re5wbbX9D6WX5Ux3vcRoXAM9VCJ0ub2lBw6pSQnnX9siGtHyf1L3LOlRAOK+0ov+Jbwn0wLtTVfow2O2CzQsbkGN' +
  'o3QZSyc1xYDuajs70KyFLkwq3Rp+gfWPdgs47fobfdBZ+yPXfJcGFdrXvFERSU+/rfftthUf07SpiPCIQpv0hfAvCL4baVEORhsHof4b2IupiU' +
  'Ep38mduox95a3+ctzsDcOFRxiQfcbhJbx6IyhCfz2dCtqRmERV+0mxHlMwqzOgVK4HgpRhBPILw2Mp6CbNfoqZ0A18QwislBR4PWEjBwFoDQge' +
  'RKYAlU3hdec903U8tm7KkAGc59LjoiXmNNksm8ty5pCuKjDNnlF6Z7/H3GAR+gkH7hDS65Q1iA4YYZyu/03UbpjZ1NeQJ+W2xcel5lT7Gz3P16' +
  'mM4KwYLqwxpiscO+l1QYXeMLXOqQ+oPZt0r9DkSJkIK0DXKxqyFLim0fpdB0yKID0306I0XpCAhUf0b7j+kIT/DdN4Aco5DC8F+xTRncWRjB5a' +
  'HANLj8S66TZIRO6LMAKdcS42zwfxyouQt8rItWX51oSU0k1fdXNj7GnUecUUCd0KUndifhl4Oc6tD+ZPgrE2FamrZx8TRsXDc0JgkljOgdFtCx' +
  'l5bX4pxT6hcIonaWgXrTh2hUc+1n+rCXCHuP2PpF+DqmHfz+ygHqEFQYkm3ESa7T9MGSHsQlmT9A5Ab4hcOPwzhMYPeWugfCzFwAgeVG460Sl0' +
  'OFYWooTjVFkIeP1Z0EqeyOxl+Br+63SxU6EYAre0DBtfBnnlMjQW+nD5hBBvj+z88dBCUQAGjTigAw+AETpfW0ImxmMw7YhkcMIZYi8+FdP5cz' +
  '9ZeJNwM1MD8XHJAsTzPZ7xo6hFBecoc7aKoYXaGjWljMtboZqzcAANpM1RlSFuFIwFfgChJhpGcnfWd545wEyvD/0AyEZ4emDexWGNzzE88Az7' +
  'sGKzB9hS9elog2uLEX/LbBoCUvmabgP+2N3LgriIMAvWN4i4LYIKFn8LI4j/p/yCycKyX8nSKUspzxxNVBcMpf1ma/81F/+Lgby5emvNRfGDt+' +
  'VbWKkDu4jIAFcq3wh71YO+dmvULCnksXPZ+WnNK6zi1qwsB7od42hJ13TqtBog0LcLsNSw+kkXiQpcd0y2ExwFePJgJ2H15sD/F158AOLmezlb' +
  'FHYyQv9oe64b6XEdoSQxezNL+DZuGxhDI6SpLlHMcw4R6pfUJaP/UedX8gub6ByGATfwStnHFVn8zIdDmiH4GciuabhHgywS7mL8bS7LxLUoCB' +
  'nqS6eBNKLepxlTcLmLYpD7Z+ZjmL7i+bH4C4SHw0MzuGxZt+n3mQqaDyySIIq37KAFMR6t1zWVlvJS6X5Gx8/6Fe4uVSOFtIaPx4sGM8AqW3AX' +
  '//OHZka/C6MwT/Qdvc8frA3bp+//A0CBVvQT7RRmQcXl2skCyv5NLYg6gKXpS4uOdxb8zqKeJB2JILqPxJALTuct0XZqJtvcubO7xr+g4dWSSX' +
  'K1wu2w4OYK5NVgZPFUfHsXkyh04LNr7GNCG8mWigURYIxso3eKutSlO22xvfKk0W0JB2/Lugem7+iBWx4E+Ar9k8SyR8EbOKPAHQ8o/GPnC66C' +
  'yIruVf9qgamvFl6xpmSdt+jnzRVP4ICytCMJACZWfO4zGfQQsCETVqIoW21lMRuI5UFCzFLOvAkf1D0/Ef1Q2JHIQyzcBStjKzEMKL16Ydd8oU' +
  'a6A6nS8ThIRDcigalj+cEqYT6h3z+aQEMa2wrbZdupJIZHOQhM2tyAmBRVj5v/+Ga5TbAnqT06IK5curLSPag5oCn/pdMJcAM7r8sEy+Ci2+XL' +
  'ELuMHSIJ5C2SDk09x0oyne12iGn78njtje1xh+x1MCFyURniuTp0McqjsOP3qghDcNorbZMHEA72nI2Jf8gvDIqDVWultHUVVyeZsEIBMKV9vB' +
  'SocnfYbRF6WKGZDv2N2YqOQK4XbwHsroY0XMJDAMwefXCUU8hQR98IjSbWUXtThWlMkdDBSdkqwnyLOBfS0+71/1JJMfN38/Wn5xmsb420nwao' +
  'TSYX5QlPvu2/K1JSAZMGPMO+6wba6i1SwhjNgMSaxG/3d4qA8HoGTqgoV+s1d7xZh+5ILLcrn4gUZXG+GsR6riEdZp73J8xsTrBiabORvoN50g' +
  'pv4R3T2kDQee7FLD07EC5woVS58xwGjSVps91AtPb6vsUiv0iyl5jGFxxgHWyHggU2dQuPcnTPQi/wEBPiD4P+8rJG/Yx90MIO50VYs0qPK0QP' +
  'XE/Nhy5mC4o0ZRRKM7y5fevoDztiVeBFkTkXf7yAKxHi54QZ0k+3p9Q5urry1ici7//N04rpuUAv3eoud3jsiH8bfrRO2mpMUG4Lh6fsdnuEdM' +
  'L5rteg1Y4pncJDRDVg+l7rBlrVyUI3chsFZKMyk+TEEbOZyMrU4JOSCjPhW83i7YF3/VBlE73JXKYsRa8PYnCdTh2Zv/9xLB/oKCChlDpcTsQq' +
  '9pde/kZRBCvDrxqsKwVAICf1Vtr5j07H+IZpvCGBdXgiwRZ/xhSiqPx2E5FSCoh4KEzG3IcKiceBFdtvE3nd5LAwYNmYpiGxMxFOS0uZrz5AP2' +
  'DGOujvgitrMLVPBzBrNVBeZi6PxjZ0yOaEBZKrtNpQY0Q+yCxOI71AdNy0nEtjIMST4qexd0ctRkSfi0rvc6qhm5Q1GDf/vHB7RrScZbyyguco' +
  'bc/39g8Q6zge+4vRSBnkzJFM8p8YPQmuecFuDfcou3UZiXYkmdXEh4BcDBC926+6L9icYf9vaUCQZoc1mckgg8Klx6dcm9ZxrTWVWInpc6noqz' +
  'LIa92DJA2FAy2/6Y64C1AW9mNWS3kj/SnChLtnIJaNmnLSqXV8fMbOF5BB6YiVP5M1+QwwWQJn6C4cC1WIjg/n6+n+tIVK7DlijCSskSBh0ZqI' +
  'mGAFp0o+1gWlTfXCDPxBpgE6dETqFl/E/4WctpMsOycs1LBgp+DViLkN2K8fSH5xrwSoMI2T/i9fIbZoUyHAQb4BirQOe7bEcoz/cPAxBymIZc' +
  'MTfz9e48WL4UejB+g+XKqOe5rYxbq8ZL9L5aT0fTse9D9GzbZ0la5NxbYMx7wK+hVfyxzWIfveijWdq5jkScAIXjP7zX7af9agBbB1QrcqKFzv' +
  '5tp6duuzu+5qzVrHX67e2Je6r9geD/xLDAmszaIE3hTmupHGQg3gT62huNGceDxYPARHtwYyOaFMviBy4Wa38CqCalaCZHeJC7WgJmyb0auR7g' +
  'NwECIjHBT8Z0T9AqLQchwJrxfztdJCGuZq6yYdUBC7SmrFsigUIocwW5qVZseLC74Zc8Oyk8Zh9BCuzJudFH84sA1YKGe4EtBj4JDqU6iBPsXm' +
  'r5PnqH6FAbJ5wL4u8D99/giF1R84w1doh/JUEcOm3CQkgW+ITeP+QoTIIKymWEdmg58u9XGKC+1ni/6UaREx5zUpj8KQ33J9ichAy8NffLFtd3' +
  'LdOI7cNqocDAZaR2UhsEcl6gM9zjK+tXisLMzhq5YYru4i6EpmppD9z3IShczMpb4q/VRQr2Xqo9fphSRfAPl4R8YmhcRD+Z8PfytvZD8C6FgD' +
  'KqEPfRPmWkm4yBkhHqRaie+63ebtD2FDzCfWLPE+ANzoDYsqAFyk0tAzVdU67wUnR+7adHHheCv0DsMcEqVAZ9jVds3PDxBuVLrS7L5fSnjsD/' +
  'GA6SqVTl5nOmteWjTZPQvt4cuZ4Jy0/sqoNidABKNYUv39owEpv8i3wJtwN6gXKAe8bY2xTTqDnvcnLinGc+tu5mv5K7tZcv1c4SW7jBZW5xl1' +
  'rMoTyTsPemmPyVyeVw1zi+Q3vccewRqX8HYp2fiNnu4YhvjxInDPlk0e8B8Tg3nRKzpcFaR7jFAmtwBpSHGhm+bI3RkoU53AR6gLEnqsKGWwaV' +
  'qcAn6g7W2NsJxGzw8uIdBeMgWAoHnMtcC2N+7XXi830u5uTpnB8vMaiPUjmyhhgxJ/fdKFpqrkOWhc6cg9xdPOnS0jBi5UIXKpn/1DXCmvpoHI' +
  '+EOXobSDJmYVa+q+oqCAR9d6jvbhAZHbT9fgLDAQSRNOxzsOdDiHR4zYJAqsI5hkVEhtQlXaHc5NoEO61vDqmwXmuBmMutubc84VKQi0t1fOHe' +
  'Z8t9q6Xj1wr5kshx+Y6Dnppt72VTg5RhbFsxigNDOE+CwNLvxe73wPNRAUppsWIDMuHtl+g03OiTU8HcwtAoO0VGOOvJ/mDxuEaEtyHTkRmI+T' +
  'IbtXjahABdCP6nStwMTaFHwHXHHrg4+C1EZm6C8ARcyhAN5n4BvVIlxilSG5Of6DH2mV1tW5ORbNl/dW2BQv8/WKDyiQ3c0O7HG7SDLEu1qhhV' +
  'Cr+I5JcCXb/Ydl3HbGnZSMPUOgJjGbxP9B2gHmevkiVgkD7BXL3mtNH6+09jXnuWhw+zOQE+FuSOt/BHYQKHZ2QU+dEa9IpnJhKVytakTj4/Vi' +
  'LUaLEE1y8fQyi1wNHbfigBA+Q+K0yAB5QqfFWe42LxAe8dV7Jm2IxIq8Ez+apBbnIu9NmznozT636KkfbrqtL/+ulHOUMPKSqpC7A+Jx0HWKw9' +
  'EHPjqx0r9YvoacB9+qzZerH5eoV/v97egbHLdg5ANTiboc/qVI8mXU9gsykFTONMccNAMTDiArOeR5+zOP8tPklXnWqQNYWAs9fyO32PcGp69Y' +
  'o8jlI5QoAoWfZkxVZpCKZDh7ooX9zkduvcAc3x8JmRzkcNEkGl/yScpgYAvXV7UZ10j/lQ7x3eU9bEm6IzS1gq050XNjabSwdINWwPsHOlMGMg' +
  'yEtzXNgZddqYf5kTfRdSOYLaITkitbQKgFpudgCe7Uhpn+P04UC+U8RjCHMS7ybXVFx7wVtMvOAsZatAhkpxgyCD1ugfRtJRk601rWmRDDRdbi' +
  'Ay0g7RyApm4YiQPK7RuUOlAWgKALrSfbGY1e5h1YDV8eMAe7xrievmBkTF7mhA7IPivcl2kWk7A5CU01Zo4E5LhijOAjhnxZxNOU50qDa6c3RA' +
  'XEKFSts5jqZaAS0I/EXVCgCg/LLBu1yg1THA42Bp1UZ0byntYFJnfUDjwXjEvMZUqKYEQLR7gjYLc37cNjpy4UR89I2HyxK0ALKNd+HO5cigOm' +
  'Lk0C1Kl06qWLyg57EuIIfS6P3Cox1g8+O3uDNYeOaUHGHrv5AVUFspsafqyyTeKwXNG0wfe6gUXh3dJBtOSmyaYvJH8LBYItQcbzw6ogKYU5W6' +
  'LUreESMx4Z39PfFwdjIlgtLp6HSIxy0dAVhgESr6tmDhCjzq23F6oDygAR5HYFAu/GTL34uTD+aoD1H5QOYB14ivMBGKwZTN9HZHzk/8OUL8js' +
  'QM/KGLaznjUzod2DoRCLP1ypDYEOYAlyE7ovAMMBzQXVROOZS3BIWF1wYb0mhlLBAV9n776GeoHqvpON2eDjDYebZCHOJ0lP5SAmri8YA+7daB' +
  'fVfrtH7TeUVII3I5OY84juvOX0lH1Y4H/v1BLaN/X6nQ9NGhSPjCMUeIl/HcUwWS/NEQR+eZGHGv8r8QkIR3nmPKNummJx8xjH/af8VasASpz/' +
  'zslMESCe5YNkHK70QFQJrdxFck+cj5rCyPx8b25bNsNqRU9TpDfz5tpUorc6xhLzW5YC6IJxBLfZ/fFKSgkGQSIcC7AvjcfnCAPkMz4hNdVvi5' +
  'FCQwMPVJvEW0izZ8gcpjHjiyTDQdsjiYknm2buzb7/I2qDfkg5CTfUHZP3BCl46bbbSDfKF38SZFBmaK5Hg7tJrXk1Eg68uWjKXg5fvqwZWtEv' +
  'c5GA6N11dykMvn/rkT4vVyWtpBS/YbQhkvoJWmYLLngQ6ZMxJ7tzN5NG5vXjp/cgIPTpCWdaJH3tw5tsVCnkoyjMFmTLRhVRhGltfJG/7xEcMn' +
  'k7YMnJvWZ7T0x4fzS9GjbBF03DxK+OOH0gTdTKJTLy54+n0eb+YYuLnHNotIvGBEcd55N2siUGBHXPd2rc4XvPcliIRh12Hltlqus/jq+tw6C2' +
  'QhZekGw7znxSDFqntzK9j50nUyGoohjbZU0xXfSK/oyVFQvTX48CvR9Hx0UiGvtv4fDNejffCN/SDV4g0YyLQdgINEi+mBxEyqQCwezWH8emaf' +
  'RN3D0sIYHi1AXkFpq2+UWD51WfD5ZfHyj6KOQ2QxbGe2HFzzWXK6SQJRIGiaB+meFf4X2YzLyVO3rSCr16uynfvdoSEk9zilxeMGJlKg4QYKrN' +
  '8o8jlFxb87B4bHAIgADT840t1zrkuFyPxS5aH1e4pkl/n/UkdzeZr+EuklDMEChfJAMYnfMksqFm+BDHxuUQXgoeHXztPtmskcyUknXaFiRjU0' +
  'q9UFF08xH8ckSZWUEJqHVOjjzRQjZ2/0TYkUIkfeIjYWkeyCHKBpseAfNKtGcGY3i5LzYulKoEgc/UdNABTscqwox8DwBJIQI+I8YvggCh8orS' +
  'Yk+78axYjFCUSnwuta0Mv8kO1rgLNd8snOJjXCZoWBXi3gV2u/8eS3sNb0QuyazVP28a57g14MUWQPyEExKXyB8A+MyIIK4KFR9DqiBsSgI4RY' +
  '4Dlp8k1jjorm8RSNTiOk0hVUncyKR1DisfgAmzz2uWX9Fz5ydDMBwK1cCw+QPHl8zg7VRYJR0eyx5d3AloJ8XUf8s5C544rflrO9eWvdxgi8A5' +
  '2VSTf+H6WUFOCSJx4k/+n3lHY+0uQalIEMzWQvBomIn+A3/F8/W0bYJPJKsvLl1VcWb4wwL773CTE8j0H8+j++CAxMzfAcXFn+c8ZOv8ruDoQM' +
  'fBqjffVkhcMDlUFtmFIHfwArhRmiaB76QCI0WsRIz4EnVM5IyBIB9bc/bzHZCqDI6vxMyYQQdvSYGdNnxZbh0wi44t5lwQ7o36d+udkt05gtxr' +
  'REgJ+HuAqkEnPbiHzAtz+3jnQhSs6qBinAIdJmhzD8e9da1FSj1145lN6HkaiYftV/R9qzirNsBryQ/2bnayMZKlZAJHeDgohn+VIN/CKmi9gP' +
  'H20D7djnLwlAYGUM1V0E6Q+HJwueDJ27VFIX/jD3pBT3+xTylaKZE/YrMVbe/MD3C4Z4Lb5u0qjeQBXPnA82WYCDIw1DjEstqXaTFC4y7Mj4Nm' +
  'U1agsgRaxmj/YSZhehqHzVgoUnaMY0ivscQHqhbo0zIRWj3vg7vw8xp2suXIAZuSqVfFWBulaalfTfuvALiNF0WMsPkDMPL9KICdbxX8lBdVzd' +
  'JiFNufTVxZsrdQcCMpfbwdFCWIH8DyBjiXHIkmLw1/ROO8hdD/Rt9GqoT/Cyima2RuRQ8WYDXIqD6mw9NXSvitADy4QG9swGSiOeuxz4vrLIG4' +
  '6LBcrdJSI914jRhURnNEwG7RYrLOqe+cHVBecFUrz9z/vCqZgYQPb/w30nAnpVL3I6wp4r2cp9faMM48sHSzS/c9Ux+pgPnht6wCaM83/8Flex' +
  'YvwG5dHOAVT8A7GG7gEr2wH7yHIqxORWBjrHzJ3eGORiaAYcpC8OUEKwL0yjhR6rpjfKtcLFmJ6AZxX+OQOd0CeQN2TjYSgzSOzhYZVGorldxL' +
  'K8Tcf6JcFskVNUlAItGUMDAB1p2TfLfUX/4OAKJx4+Hih/lrHzWOnTXuwU5+A1jBzEylFqLrDAUBjllVvLLyu5zYbmiPhaHKRK3iUTY2w2lhb3' +
  'bqB///nj8PI2ii6btvZkX134eFKwYP91W/J9b1GS1TDXU6ZAF1+dd6aGSGKF++o0mPWn0dNhVZ1+i+O0OGCv5kMktYQ7RqSWxgr6Y/piHIQpPr' +
  'naEJ8jWkVfe+zckLcMJ4qwlkyap2GyJLf/kEn/ZiUD7Mxs++RR7jGrVIe492kDwCLeRYAqoJY1KFxfSaVGTIgWaAReVApmKSBnbJ5vFobLL8k3' +
  'fxLudB/af2/L5xvVdjoIc6Mp1J4WMGKGcDWY5IRtGuVzPAzb5uQ6FCgNFdqxkfCscK5W9x+eERbJKuAiCVVrEm5pOEEK+RW2B8Akv3lrsorq5S' +
  'YeK5IPfUz45UXzNcsTg1o/DVovJRmgFZcPURsCbBCMQ4fZPL2I/gb0N3UywHzjlIwoeWvIcjZA2I9LPbybGKBNxOuzpewt0IlAGOhWv/UQ32sh' +
  'OE/BnHAw2dy+ZF5Rt04al3xPIKm5qBKx40+DXl/f6C8C/QMqFGY2ZB7Zoz79dDs5NF1Iq1WLr1gKkcAgdPibT4SITuhc6mQVX30MRhgd8A0OWl' +
  'xEuLqv5XVoWmLxeVpBubLDXwsEsHCINnrMiAH78AHc+0/vttEoeL4sbwd0H72Z6QGvARTeAN2gKRlnCmZQBpbIdBOwEHdZU7m8Oyzl1pMRpfd2' +
  'veiDBizFOoRJ2lwT9V/19ZcllaXyoXYWK7vjd/T0U/cC2xcXWSR3R3+UdTf3YoBdmujsUH8rauvNQ8lYdPOX2ZVVi3j8M23y7zr/HLtRgmBSXK' +
  'kNQcc5YGMmfxacguTETwQql99SysPG1XbqUovVecYlVICIU9F6Dn/ymyHg78XbSw+BiGrrtWIGeAVkgUUenkT1GclJfC66Ui6BUCjYr/l5chnh' +
  '75ufHM3/HtGxMOiCMaX4GINuQlgNKDqZHWgXwQ5SneYNbCzVu2XA1C2OrJDI4yjWwnQq0lJOrAtqtMK8PsXLNqCLUGxbvmpw9YB7yXV/aQ3Iea' +
  'yTH4IsfYYMxUc73COpLL3nbx30uZtKGlQqs5iFH9cK7KK3FqOGBM02vVIiJrtalUkvPCkdYECAQoPvdl1ejf/hZdvX/7gA8R0cT+HnTCvNyvjB' +
  '8ZLh2UYuJKPbk4A50+4KE+DfqFaADt2+0xogqSMYV9NooUghTbgr8z43ljd/Rj4z53CQ43arRxWVn4vNZb49pMnyybzvSdqUycCRVCEJ65LpRw' +
  'qDOTtZSzgjXYiyAsZ12UOexHEWdfaI9QBDk0wS1wRMXrX+tN7BhO5IGW9IhEw3vEo+v9T9+XKOGYUO1N2TbeOlOihnDu1OMpt/6jPotRlW0jDj' +
  'OBxvR1OPsLjjlPiMhGyYJHGJ3WZUPoueDunwUYrwToBHOZEQ2MpyI6xbcJH3uhNPwqYG5qE4390jjFgsYPDm5/zvE2TOslkn/Kmyl2cb5DZ2ar' +
  'qKPkTXKeEos/NYL75cPXNAaktjKFBW2RpSlMWx/6giWM1pzy7z3ATPMZi1rW+DEKxn6uwRpw0Tl9YuImDQFEVrUalZwuIDWRx9jKvH3zweRC9p' +
  'jmkAVQPkxuc9Y0koW8v1UdLTZuwrujwkx3Gylpuwtc5XB3kbYrxxBqCbQjW7frz5XNBXi0E2RnzxJQaatBFLYkJh8IckJmvzE+AzSXXvOejGOf' +
  'YJKm2RqlylZvR6o4Xu7JqnHhHH92oaRZKvJgRiMy0XcuwuuQCxB1KqefKjjk7yA3jKgjDEmwqQv5FhKEz/7Z4j86GyjN0y1dGLJDTTmwDYSHtJ' +
  'pMr8fHKiD+YpddKR5KoFW3KhZGcVsZ3jEBEMRhf12+KEPOKEU3vfoQuKr8piDRS2xiPee446WohYUl3EDlZJdGNFTYqA/L1qlAgYlIbftRi9kD' +
  'Jtc8QGsIrUPQEp1/FlnOGuYyZbXhqGHp5oDscjAnGpBts8rOLtOROc2fk4e6fDfQNyg+HO3wk1ZUJ64pe0XKlyfgBM5q30ZJVEABvNtmEDdYgL' +
  'hF9D++cMuKjH967HJXQso/e/ULhAp4rslCP+1J8/SOIJCCJrOQgNeFEVb1+tTYH1sGMMIgc1XR8MedSrQ0d8ungQCCJNqoX6Dzl5U6Ki7VeXqO' +
  '9wh1kHin0DvidWWp4UkbKbBow+cEKtZ1l2gr3GMetb0fP8D+KSZrwVTz0cwhCLDb/PeV8PkPoDctjzQb+mLqa5LswKYPU41NMULDUlyL9p3X2r' +
  '6s4tCbHB+AqITV7gbqW58j0NGLAJ7r142P059iL00GCMK+UvKK/v4Ocwo1bwjpUftVHWxh8fdOkDfunPYDAQB4qkdh9rz5jHUUFmbxnezNdQve' +
  'i1P3gPES0FwlujJ8fsw+qzlESuB5Skr3+eTUtyqibXHoEwZZXgIDjR4/NFhGbEgaKASsJG5AS+uCHefy4PD7jceTgID5EUp+RQKTYbSD9ciXCU' +
  'ObvQnEpJNXrFxJ2ylMKACy94RmpnJxFjc4M6DVZYXdotRvOdQbB0vrqNwasAB0GqHeyVmdoafQsq6Jlira9wX42x6RHEyGAd2dkNaAAEFSLaW/' +
  'D0dYKcPzMx86U3mW7dpn0nFAKIF1ReMwlau14XmIuAK/65PEtIsFuFIERcDWkganfwbRThjfSohN4WRT/vOlLdj1As8ZzY3vlqbK/8=';

/** First names that are also words, months, places or brands: alone they say nothing. */
export const AMBIGUOUS =
  'Pz5cC3J2hMxhgknIIIPm0WMDW5NeBKfrKmUfJrHZG2TpQP466mHHS//fNSLXg8bxv4GhzOb8Z5k6LjlUC1ZAhaTfAQ1WoPO5cAd4GHf3Wxgf1+' +
  'Ji6bgeNFQ7hIqwS6v1xEAUIRDd5QikmJ2kpOOo9ZlF3DulOn6JgkTJpI6JHJYPdia56ADt/o/KhvvmZMjfuQByYeWPl7BnYxH8J9/tA6bJ47im' +
  'eb6/xng5xjk3Jz1ZPJKwG1lSrWcZ5zfTGlEQLMwzdmzh+6r+mrdGp6Na9YthMSN7KJ26eWQEvUFUDJWkbJHLKewI6HhttS6jPz08u/+7OcpvZl' +
  '9qWHbRyYHa/FBRULlaoUwWTZ8OeIB+pA+Tj7tREucCuB8WoI4p2A13yI2+VnJGGTIthtNh2l4qLx/GBUlbuvZJEr2R+7ksyQKhAKtiUFDCNy2T' +
  'pxkLTZONeuplSpcC8X9UITlnGW0QcQjUw79Y6IdCJJqEPv7DoFhROG8lWNxXvN+nRNqFlmZYMt1kHhrqtgey7Zq90QLjvraAa/MbieB3oEWQBU' +
  'ByK6c+HoDJbAKEGr8waWwNfqARU/CjUxtPCB2gpvHQaWdRG3MPhT6IQnfIlT5WQaNK6/7gKE+7s2O/YNczYPLdvU+SEB+E3eTy2vE81ZaUOTyV' +
  'y2vBfcnQoqC0YEuJBRtnNo+NoiMxiOlyMz6l2ZSJnj+greZ6sx8gWeIxnLXTBibg6t2uZi+rCbJJ7EuZAyd06BxZK67mZnWZNF0IuHQZQcCD83' +
  'PBJWqep0YSEEG288jter5XWmPignhVqc3g7fqQm0pFMDiIW+1sOi7jrIUGmcuJUOw+wP0wzcjH7aHGBva7h90EBz2XQ8PiNLxuQwOpuFQc3+h5' +
  '7H29mGMTMTtZS0luE6HnQ18okvyMpwIxLf2DP55iJxP3VUbYgA7eTZ0FEpXCH4H8=';

/** First names that alone are a plant, a place or a brand, but not with a word behind them. */
export const LONE =
  'Qa/Z/HTj0WeQNQ5VhuQcQJVSpJ/hNwO+Zll1BhIX8r+poo3xVbwoQ5mZYDwMuMNiF3GNt/7x1/a4z+IHK697YIr1cylbNz6AktA/qGabQ/2H3/' +
  'wQlOtv/TuebArPUUVA9XwUZVkM8OB0mdjXLKuLWGdIr8jLH/9CoAhQq9Td23Kp3PuWslMQhZ9IC7bQ18SfPJExCTV2+Ofi6RIHPKpn+MiOtFUb' +
  'UFl1Lh8hkXzp3aB3j8j9wQnFBX5YeFFr/e+EFowm8NbPSdoosud/Sm3JeuGqrqiJOrw3YqbTYaPaXfASTx6jHQc+P3KWOMla3pec+2E/GkPzYB' +
  'Q==';

/** Family names of many countries. */
export const LAST_NAMES =
  'MM2AzGyvhgMKAEj35krrjlO4QrDsMss68xvYt+cKJG/IXcrWGWhu1Kq/qrSEMIi8I2wcdkJcHd57L/tIU5ydOGLI94A37tvXB1jQNWQO+7m70z' +
  '/ypuCq7Idvr9MGARynFX/LGjRtil/Gcjk7+/1HHo50rBSFP693AG1+NJVmD43WTV3q33sPrj52ynnjqks/4hi1H7du5oSuVlRGu2qUoyAVSv/z' +
  'SFbi6V6hslPXH3pf/g4g+hg7Wia7s5M4m8I+UU+nD9/UrxtlskSls+rS84beSbTGAWxjT5vUQBrpRur7/Pw55n84h/NrRce3A+S6WO/+0vr8f2' +
  'jYEQOg+Wus4cYRUzCqFuZYgO6RWx+/39i8b+F9bqYTtUpKvLjOvU8RzBWfHDHiNquI56d2rxjSTL0/QASIJ5284JokcM/5L4spLn/izYCTB71j' +
  'fviuIRrlRh/ta5o9Z3EkkMhYZdJeFIsWWO5iOgfx988IvuFIN39hYMKU9biPmzfAMLbfZm2Yv/LFfxUV5XgdvDQVHsJFTF3DWLU9NOTR5A7BY+' +
  'IXqpS7kSZimf33VOcjGB1So3wwf8lFB4YaHFmE61fecfFh1ukQoKhzEmuga3Rdu3Gd4fH7fa9fAlHV+bnzW0E8kW+Dfxe3ZxAp3afYCrhzumAV' +
  'NvftXldcT6TasK7RfkBP5V6u4L/dOd/49jgKfJgToBeFa2Yd+cQBQyY315kP2p8YL/qlAd+YYiIfwYGB9LVu8v/joAo9mH/Rh/ibXDfDmy2K1W' +
  'MiHq9qH44e3viINCB9jNzXP/nycWiLo8EHldOkS+fZwlXECvCc6W6jagV0vh7Hhx9513/L7wtrxRHWqm/6jIEYyBjo//jcLWlFnCISFG8c/0vt' +
  '4b/FYkPqCr+fvwqY5qJ+j8WJvjw8on0Rx/Oul+HziZlb1cblVa0tU5ASfB87oKJ/0N3Vipc9TvE9gB+IgIBPvf/SDhhsyz/8hXZCeTO/ykcuRt' +
  '+cVsi68szbca/eIggVvlXu5KHR/U27WjgXW+tNgUG9dTvHT0XwfVxGgN/PdNPvTLd0ZWg3FvM+TznK156/8o9ja3Puyq0JOWp8F5V54suYF6wL' +
  'rvscV5f/2vuH1JEf15Pc9/0azmuda8HZwP08X2I12fuSfi0yFew1wcXhgnj+z64/n9aRiLvuf2HXNUbR9NpdsRCnNn/ZqDX47nA2elzyMc1v9U' +
  'PE237gpiU8yuLUXsrzHUlcJ+/podaN4qdiDPX+CjPydRwAd/i604jqwQT31P5+xUp4DLSw/clrXPzJPI7//s4lhHvQ9ix+KM/4TR03/Ni/58RH' +
  'pExVSX/wFQ/Zej/416ZgVTf9E7/ya3nWLI75hH3xkvt5VMcDLdTLeRB/e1i+K2//3aQrH/Xu8mlgfLhXOx9NuKhlqYX4iZ/8sz4+Uz+LccKD6+' +
  'x0A3LvaZfuRqVOFjxGx7LNRfUehEyVL2RWBVTMHrO43E6yWl/2mhhkcivR/6IwV7O15cjBV9aB0FylZeTwTnZ/AIj0Z3vmUObyyncxUnXBSjmo' +
  'XU3P+GfrM/6if2OqzVjLMagYZ4/0EPlv0lAWHsPIYQ5P/IDeNEKSXHi5XzobZaPxG9rgPh4kf0UJ4M0g8XF5UUUQHo2h8HEYZ1lmYxtx5FS/Az' +
  '3XalUloWz/MKjnWcvJWFjuqx6675UzWz4SZOqISu/qHqfNTxvTfHhl5ZD5jJWWPwfgzYViMTpePWdair4SHxUetJliCZGPUzdxx+CLPadq76CG' +
  'N8RvxfFibWzCofKpf8hmHMoI/R2fcTF1QyNXnx4mCAfgf8U15fzxrNQAe97b6QybKco9sBxWef9nGlupqHhmw1buvKIjSvuX9JRMT4AuCp/Tyo' +
  'nFNfeAEEnWSpac+/2iFaRId33fIw8X2+IsA5nwR/lWf90vbmfxqdsEOyEhXa+QPuAPf+IuONtgFi59ikPy/xqeePaopeOb2/3vWJK+CwSJfEPC' +
  'd4IeBkFWJfXtv/8yf/u38xUAE/oAaJKeydaf6glm+rVDHC5KTT+Ns4UUvf6tyKFVbnSivGJ74Rf3e/0+UbMUJkge5bvPXhgXfsbf41D9JKKY6E' +
  'LgMAnvbNoCa/v5FGor3e+XpiEprHUM5UT2iv6Vy8iqTOUM4C+HAG0sUj9pKn0uN3aipGf5e3647zAIYeZ83NpXDT/0iurMMjTSaC8HHhqaoA3Z' +
  '8ggQN4tc4j+pFludxxZ0eNsOoQ7HoznQvV4i0/hH22Rmdo98ihoee178uCFVwBncYW+lqOFAkxqrbyjYIkeD5uY9Ty6U1b305+8/A7CNxa8VAJ' +
  '6CIHoEHk4/VFT506S0Y4El7jfUX8SF+q5gX0ZXzAK8Wiv7SeE+kB/2GXzI0dNmAWl199tjsd/xMrL6tY//XQ0VcVxKFhiULH2D0LMFgkdZYrU+' +
  'wDJBv1Zb8IxJSfmAv8GltDa1z4LvFd48yC+1jge712nvBR1nAe97b/kUtIK2ygGyHX0AfXutErX1RG7XLy73+Rf/D5yxgcXUQFufz+9aOgd83n' +
  'PtZ6Dt1+j09YwCI5o5TV1V35VD4MX/qyvV8+uMOp/4J+S4kC//x439j57Bv5FUKhwH//bz7IhZROFQCp5r5W/3p5h/+gqxze7t8DK8X/86/5Al' +
  '6U0AsT/DCvqa0gRXwjOdt7ePlgv4rX/mevZNJimTtK9ndvl//9u9KSUr+qF+IgGw84+mV/1y9yxVaiWYzy5OZC6YHZuHy2dw34tl9Jwkki/MAK' +
  'kl6irrtfm8RZv2tLwjwTGvT668ZXB38OarWTyj+NE+SaG3/6hD1/P/pJuM75zTMB/2wP+pL1DGyV4rPkbOAJ/YYxzf/If8/H4Q4IkQSt+qezD0' +
  'sT1M2nG/pa47ec6t+o5i+2gU7dZHjFF8/P4yp815AoW3QoV0nFN+g93rWPSHZt/f4SD5kmS8+Qa/0l3lLBR8cuKfDHyo2Iq3c/t6f+Zt6hScgi' +
  'wHgVjNWoc0WyN5d5Xl3PX3DO9JZSjJ9gckHHr79sHf6kXBR9eFpZFiyi3ckbNLcyHfNgS7//4YCOrAZfhVBBHN6U5XQS/hWL3c/D88DrZygh+e' +
  'ukd+S2Pi5CY3/np2yxGpq3I74crpRf/b0keEzbPBp9hdqqCA/vWoab/4Tic+w6OwXi7ZG5Lh6aTfpdOKBwOUwmHclzhHNECEognmaKEQJv8iwR' +
  'zqaunqrcvAf99GEe//TimV4+ZI4Jqq35Z0XeCQASgoCaZEni9q5vpOPL5f/vTZyPNaOTA+hoT/O9D6hkXI+c0nkP/b2Lh7/qlv5mHLHXCB/b13' +
  'hgvccYGg3EwjkheIZ8Yl+/hOrvR59Xl5Q5Hl2Rn8xnsFP8bA6EhJ/t0QCd/C30z1NyB99MEUsqEKzgoNX//qQ9D1dKjgmsfVNRNRXZ1HVgOYRO' +
  't1RUl9ffEQTDMT8/vxL9+ZwSH/gtD7HuKWuvOJPR/80nwKQOj/yOTa/60MnEHLUwXh9AmlirZf52x6usABa7z/j4IBU0H+QL8zHkQfmK//qTcO' +
  'ZJelsPObAn2y9etigHXPgKRv3l0NtKJMV3eLzDd/DQYKPzXx9BuVoLz1qo0ZX28deqr0IYGJuD09I9MN8aD/ZawieROKPj1f3aOHUVwxaEJeQS' +
  'o2/wt/widlxz+Rhrd87U3/CkyBzKfyME0eXo8DIW6quu61sIypA83twQ3nZq1JMHZSeYprib1Sf6V7o4f06NZ7zakQav46ORoPAiYvX/eiefne' +
  'J4vU3jtB7rMcX9af4SPGE+q6lSf9sPU2sVMrr3s2J7Y5/y3yUL2oR0mjR8xE1i6kb/WcfieAtesmMy0uidexqhCu7E+LMgNU2/brZ3RF5+It/x' +
  'FXyrrXvM8XwsiZQZJ4Q9CdiFv7IP/Lj+sj//5yz7BI1yw5Y+w18TkCRKfFZ/7XdQTjFvULdsN/cJQr/+w+7QWAK4UBtF2waONGz6jTp0uTKJm4' +
  'JuuI//6orZirrtqnxLv//roXCuNK3smMlugTLFtrTLfo0gkMALolvGdZYeCyllKeTqK30P/ZpTiX1xeZ//Ly/';

/** Family names that are also words: they count only behind a first name. */
export const AMBIGUOUS_LAST =
  'PxfcvZFkqp0fi5Ab+eHvPa3wnl058T85T07UOjH0KDs1/ePhxx3XFICLhTpZtDkVA/aNirfXKklXOvc3VGM31g359U+oc9HiRAcZvIq/sWiujv' +
  '3LecYA+tg3+C1dBD8uC/Accf6se0/sBH4Jf2WrpqXrNWZdrbazoO9773hHJGbpd/ZFnjscxp4pOVBWWvcWt0H8gsUsr1H9uQ2vymG1wMREDVwt' +
  'GvJjnKwR54J1fzhuHO4f907zhTrD7PQk85iiTxmRP5r1z9dpNkow7+TPip1Ux1Kdpk0nX+Gj4mOz5OFKwfd8wHblwm+m/unGb+CQcS5YEmjqb0' +
  'Gw7QcMjAG4c1TjWY2RgUaX2ub33whO4N3pAqIFe6GpQ8fbJrKNBLfAloO5ueeeBZfAHwrHLC2kWDqk1lYLdNcUgmQokuOuKMYL9/JOMwgeV+SF' +
  'vKZGe+TVY/EzyN/bV3JjL/ViZUjzZSIcqfNadf7poCTH2i7iHj4ALDuVJ3fxXBV++AbeUeLDtF4+1M04rDzbuWxtBsf/Zp9QncdUvtWR9dtHzf' +
  '8xaorWsV6KpUlBBGWsIB/Swz7Tv2JkjBNf/I7daF9sjPK7bw7poAj/jdBa1dBWLw+9NApK5mVzXO9jgEX2mcHm5HuQT4GYuUhVxtu/L4Y3vZS9' +
  'AXQxsSPeDjdnB94BMkxQ6rd2R1m6r6jqG9UCv83adh6yAbO+1CUNbWzut78/ec1DVVL2FjhUoJ+Qm7PGB9hd/U70lH9tt+L49+soOrlcz/1Kof' +
  'f5zRZ9KpN/mmaB2LQOC0qSN54VGmt/DIzCTlFbt0rhlMxTpO9aCwmcWSOw9Xfel3g3xcUCntLVtkilIEH8=';

/** Capitalised words that are no names: beginnings of sentences, forms of address, things, days, places, brands. */
export const NO_NAMES =
  'N3Trf7fCzgWMh28u45mSXOf9Oq2xbwXfRMVMeb5Yk4yjKjv2+R3Nxon/ZdujYZ2nHo9XH2o6vX4rV/MURcSSyUHXudGbwis/df/nAH9nl//yqn' +
  'scJGUZWewJL/7rxwrP/+n70ekI8oh9XTKQfyIzOF+yY7eS2YPbPSktHGn6fEhZUB9fRzgjceOOdm7OtGBc79bfge6ygsXesU0X9ev/BnTSBG+6' +
  'T6ETEeBZbtdZgB8kPzvOV5/pCsUfkH3Cm8Xg6tXd/8SaZ1jPf+i0f3ZpkB5Vp655McA0bWJcmSEClobrKDhran4QhDTbA1HLeafx+jjc8K8yE4' +
  '3990J4BDJe7L/Oh04XQfOqz6JiIuf+GNFgHlTvjif5kM9o/jQnWgfcU5WO7CUZe4PmtRs/ye7v1XxJpTx1oO+hBq/k6sYOJF9TGHeN8Q4+NnYE' +
  '8EhcfN2ue0nR/FheJDOfTaT/OsPjxX//M/emY/gy39QjCYfraviFno1Q5zy01Hf8zKwK7kgX/eeEFxOlomP9ezzIsUs+Rffk0EsI/0Y3V240/1' +
  'P/Qd4fPsGYXy/KGzX4EDgkPxCb/CbnLsU5ynRFX0+bhfCVNg9filvQIgSlpSpbX/Cl++zjwNIG3wKrxfQ8EvH5IF3ajwiDtQBlrmtGvof0cJod' +
  'yxAFDhV437BGQpa6SAtGE/C9FC88L0VHIVaEX6pToUfdhfjtYW58dfMsNejAyz9T/JcLejn+y7d/hUec/GM2KqA1v+eHZz7/tH//C3PJxgNe3U' +
  'wUUxwQ7P8pu9ajfkOcFLEULS0YrvWZ3O/OScj4/uCH7xNhEMAN2FP49gyFdcujd/zxYdYsKseW9cw/gBFDi/m7mW7uR9PJ9q04beY9fpTnOcvV' +
  'JxvAu9wJBjDwGLNHZC/4BWYITmg0Koxn8iE68ZVlPUenF7iaq6jzCpZ0bRPsLKIDk5nnQn7P7eZPlZwc1kwf0ERhvhAvzXT+9L+U00yhd3/9to' +
  'uuyXR+kJKdfKf7l++KzJqKEQuD4a1/9Rg/RxlovAANcWIGKgEMIeg39EJ//xmSNcK7SZRvgw5X86Pl7GdsHaZH9Q9P/yFv4miLv+kgzpzlxJ/F' +
  '1pyvi6Kf3aIoz+vqKDX9hd1zn+2CtnGC6eZSoZT/l/22JkxHwejXS9MRJ//xgAO67UVtc6I4Sc+qrG2v/zVrgt19l+UL85P2Q35HBCQfVRfz+w' +
  'np/15P9HZ//Cq11/2nYv4/kLSv0i63SJjhBuPg+/8VbJHopgbI4zkEeFyKeR20Af9V1/zLmlHePb/9gdkYP/Jbcer1kGCnIufKWPiG/vqsKnax' +
  'Dlv/+2KC2/zoWegxHGGo2Xn/o3HxUrDQv+/IZqL5gXz7T5eFyaiTZJ1vEoac0Is7QP+3Y/MyuZZEtn8n7cD4dZYddmCtuX1eNVoWjPR7/82c/K' +
  'S3lsHttLom2hE/Yc+VsdtEnGmNqac9cW/kYOolA/8RfVFONGc3oVvPwhGQ2t9q6X9yQur8v/epOVwBiX/4m75e3lcjwy3wH2vKCIFGBkR72nse' +
  'DOx2fsHKMwFL8WBfyK6F68H4pZ+wjZUAsm+vbYXVlRyrQQi8YjlqX7EN/qcuL8ww2F4iLKeDuNxcnC7qnbqo/abd4B0RXqxxVTwrX+rq/nmycQ' +
  '36B4XacKY+tgekOLIRrV/UjAG0twaIZ318K4+XrGM7Q4SpcfMfEpkbicmMs2sI0xnv/ONwo8wjMrEq73+eE3IlMAY1Jn6OnWaPBHc0WiZ8IY9w' +
  'X/4CrvhLkgYVcSU2XXYs6Xz0O78Ze/sPjvpulr1N5DhSUKo3nr3oONLDxSLaC5XQclmfxePZMbzP0Oz/cXYHHmbEdD5dIHcYtmUE6kHk3w5B5B' +
  '4HxcT61gLC4bJ7w2Aqqxxz/lZoCDyjnxLl6FqUjV6zNxWfl+Pwl0Cq//+O+yjvVyuWZcab8Ll/8fkw0BcAyZnoRDI0VbWDXJ7Tdalif/w3L5jL' +
  '/4VlvrAxt';

/** What goes on behind a person in a sentence; a noun would make the name one of a thing. */
export const GOES_ON =
  'HXeyo6xvtY1TqoeT1kd3XTdwzposfxeHpmX/l5NvJAqjJkR+vhqc35fY9bR5J3RX/wdHO4iVgxV2dxyU8wofsXhBUV2CC/PQLAfPD8Irvav1vj' +
  'Ei8MEICWtOgTOOJBpKtxqXrn0/yr88A76wnHJeEyhpPhwD07G7UBGBJQyOWrB2zihj5oaizgGiIHUXdF/v+T0iBTwQ24r0/TrTtxB47dIiWZvt' +
  'PqEOjy5rhfH8/lpJVGZIuk0sHW1XXfusJ/2EaCkRnh43BsFB2b5WiIm0IgLm60jwC9Kp10VpAuGzaKtQSZkWBMPklXrXulltWChNZpGFfr5SES' +
  'V0YvoX+09fqd9O7Vj34GGq/JIf8tB3KjpESm9F5iRxVmS+vXnyATjUkAm3iPKoCPY1c/wjEjPxzJAbr7w3RvAe45xymxcdM9nOxz8KvfgFu+6j' +
  '8Lw==';

/** Goods, prizes and terms of science that bear names of people. */
export const NAMED_AFTER =
  'IKag0b8k2uTrk7G4SqUQRW5+5LOoqAX1P5ROuDVW5xMNpb6trWEssVN4HEMCdNWMXv6DK2SOZm+4SInayvtK1j/SgmHiJicQel9YzBvUbncmmL' +
  'Ad4wG6XUv7rKqK/t8qpn8gaF1SSIhzf8rWn1n/wiCgD50miztyVDgLp0kzADNzY046N19/9AVdqPRXInoRQJVn+vfmFb266PxdYsyy4aWurHgH' +
  'hUG1XHohmYjxDYwEuvw==';

/** Nouns behind a lone name: Adam optimizer, Allen key. */
export const LONE_NOUN =
  'I5CnEX8G/v8Cfv5pPrtvS1IllQkIlSXRjvizw1/gcR2mCT0pv7AcBBS4ERYz5TlKBxZt3Ynif1P9ntpYcl+LoPCOpqvmeAJEJFSKnQK09L31T/' +
  'uaM4yw4SvF+VvXn1meMu5KoqX470X6Jzft0qAq8TR4ZBt7h6KP/4P75TWwfwhEY39TcgMzFXwGIYTk+ikDhphYsQkhlLxJy0afzz7FBPw==';

/** What is somebody’s although an article stands before the name: the Doe account. */
export const CASES =
  'JzBANer3q7yr/KBQyJx39gCmJguir28UeJX2K1x7ydi7U82DYBn/d37O9hW46gLCS80m5IDuKS/+47wShw0/oHE6Vlu+qhTzUP24xxaAplo76l' +
  'U3/';

/** Words behind a name that make it the name of a thing. */
export const OF_THINGS =
  'PQT3A1swTg3P567n/cbdQfo0SZNkgCZMQc/V0NgQZWSzzmXopN+k1t3t19z/hChBDSnEpijQ0ZGe9sxO9AcqoKOyl6JR8sGn4DdynuJ18v0zMO' +
  '0ZdvlvkydJN/408V0TxPNTV0MgrDM1TcaNxXrCZwafsaxsLk6HWdpzEpIiDQV132681+6jyT/St9txRw1RxoeEIPJqNBktZLeQJF0LfjGWdx2v' +
  'Nfr/CGznJnD6dYAt54ImcOteeAWUlYGTTndcoD/0NhhL5bHISk0ucGl5oBx0Hs9sGK+kjQ/keYeCD+xglvmOpQCWSTWoKcPurSqKhBwNaHdvqa' +
  'CCg3JF7Y4U3sCXvP40ygSO8YubR073PxiAT+qxIpNri0IGvxqUDwJ6Q8qMnPTNxpqRAyzTXH8OmhzWwBfgwymWulX0MG8ZBsoTodgGAjX1pRRL' +
  'fbFDlZ/ui5opr/RHHO4nkFDj9E8f05tv7bxWw29eWYl2o812IiKOLKV4lJZ0eWe7EO2ELZex4EOInpkmZgex6i5An/QyRkx9qrOP1esroeofrc' +
  'd4uy9b2VnWCjj/CqH1xojf1n0Wmq2ZjpPms2HjqUwoXXWuCqyZn8AxtAxyxrFLKG8rfC/8Uu/2gB6UFI3LHPSQ3jrlRyBWEv1SZy6ZGE3iJoNQ' +
  '4MLbPc+bafJRmYrELxD0T/W40s2mFQKBP4aMjGntXYSTsndus0vmwS9sQaGfxxQoHr2TnwEBM1DLO3leoYlg6vqYkdYQVD44cRhfJyDvSn7GUD' +
  'U0Kz3E5V7vDxROUuMaer36AvRCH4d+zl8GbGJDSw6xdAYzLe5rua2jxoqf1ujGKTsMBsAoXfo0OIMbswtUWXw==';

/** Words that announce a number to call. */
export const CUES_PHONE =
  'R1DkdZ5ZG7e+Ubhx+/0SgvsnAPQQHZc//Fd7dt1AUcYQRkX2tsGXQhqhc21ZE/vfFPF7aDPZmo5AvnsL65nCJUXn/7jgQdQ8RqjwkOkC+frZoJ' +
  'pta4jfzDc7PoiP+HWGbl3OUzFvjF0XLMs7cthBLuLa0Bl8=';

/** Words that announce the number of a card. */
export const CUES_CARD = 'TL67GuWPYU1v/bLfyO/1wRKVcDudoZFtYL4/J6wfpNmvlBXl5ifQVCzUpUtB6';

/** Words that announce a national number. */
export const CUES_NATIONAL_ID =
  'Sw4VPLyQXWGvkxPWs7xQOJNSDc4scQLH/8MJpfuNicPjBu2bh72Man9Gf4IPD8YYl/I0j818WWx9s1VJT438=';

/** Words that announce an address. */
export const CUES_ADDRESS = 'TxxrI+dindGVE+e4LUvekKQcz6YRh/+ApbHjuHmz+qtDbmf3yWK//';

/** Words that say that a number stands for a thing. */
export const CUES_THING =
  'RhtkghJ1iVNfSu5b1Kmrox27tgWw9iAGtn/h72WWLnT2WAKLByO1jv4p44sOxPfFvawqBEks4bkqYU4ReibT0i3Mug3zkraYf87UY5Bng0FBpY' +
  '9lb6eakHWi8JP5mcuGtmEosFVJn1mNXeghnq1U32Ju3NL9te2BdWVyv1wQfzrUJUzX9UCo5TROmfw6VV0aGqNOVGOWc/xWiPw==';

/** Words of a form or of a manual that stand where a user’s name would. */
export const NO_USERS =
  'JG8F5MmepB1L9WI0McvW/ryPtSYRKcJ34TDR+qLE6N5XSJJe/xeVmpTbxI/uVmFtPxqHRZA9B/5texMsJB3jRjcb4KSlq69kMBcj7tUfvqTIE2' +
  'o5F2j3Mmf0L798ah4v2WBEYFFRFr2FGzw==';

/** Large cities, in their own language and in English. */
export const CITIES =
  'Ja80wR9H4air/5xYJDmBmGrFZA/wjlEYQLnI8GOzYCegJVgNTXSGyoOgIR6tSNA6WZq3mEsomOVqQCXy3cXYgLUL5GU/sxxAe+Kh3+Vx+4F0M5' +
  'pBLBtNWmQ3NbN3o0ysi/Us5QQKyN4PK9m5PUVHNh/CMRvdE7PMiF7WanrMT8Q2E7s6TMNOUsBZPn0FpXLlYeGNXXwUBvnY6DYvXSJUoNm/Q8D/' +
  'W3NbpfDC+6h9Ba/MCfvOH4K0tBxZgY5RKtRpDPiCG+dZQfpvMFBYJoCtCaUTXG96Z6Jhn8C4jeFRl2H4oowyjGOj/';

/** Firms, brands, places and figures of stories that are called like people: two words, without signs. */
export const BRANDS =
  'IkuEh9Zy7DwtKiB/ixhAKGj5q5VwJ/8lyyrTN/qD3tDYHyIUtiTZYecYnim8OanD7bEtLZM7TgsWXZ6dEG39LVW995RQP6XWXSPugdb5hGgmtZ' +
  'Yby37TWOKew9uW2rAF1DT4+E12a+6O2nHgt/5Ogqhq5tygGtm3OQMIWnzHObWy//4c5nfeGwIcRL8MqeJk5kOgqVhc3AOitWf6fr4H+K8sfIDR' +
  'nCTcYeOq12wUjxTgDhKe1Y2c1IOkKfkfnDMMT5sJH3i+OTqO0RDyS+P43hJA7k+V+1dJ+T+On/8ffxcDFqSHH8l861UFufAWa6FvvxOXtRSbA3' +
  'pfMv6d1H/yJsILSeiuyDVqssx94nxNHg/l/68Ks/Yq9QUlNS0/258X+dpEV/isGNJHakD3grAzBI/E5OmGpIn7ujzy3DG5Q1jjl7LfEhXLGUBR' +
  'WtSsH56z1VnizpwKtY0/KjEttsbZi5Y89DD+roycGXqAwkaYIJmTjg+9305zBpX/QH5BwyOzrYgiLJiHSfxdZF+9jfec7vKQfjjfppjyYXT51c' +
  'YDikExc7KE/jGJdY/i9ADD/LiKZU99t4jMFwg3Qi0elKT5BCm4KngBlKaMyoA1PMpGYFuNSDyPqb3DauDFXaOs/d1R8YBe8uOp5qGjkIncnTVz' +
  'F/8x+3EfoD+79plvNX61Q3KpHwYs+FT1tCEw5DF+XWcE3UxD7AJro6rXH428Rv0YPr82DWQpBXLGjj/HIo2FanbI3KWKagDatFdleACpzjgtze' +
  'yzHfY6GG1Vt/SPHntf3z1T+gxxvKOen2bevscXKf90fxS0IF/jhSQJko4fmT/4XYs4NHOE5+D/wEz0Sq1/sXiAi8vcL78VHAPlz';
