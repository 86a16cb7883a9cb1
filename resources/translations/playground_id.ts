<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Neural Network Playground</source>
        <translation>Tentang Neural Network Playground</translation>
    </message>
    <message>
        <source>A neural network is designed, trained and seen to learn. MIT licence.</source>
        <translation>Jaringan saraf dirancang, dilatih, dan dilihat belajar. Lisensi MIT.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6 (LGPL 3, as libraries that can be replaced), NumPy and threadpoolctl (BSD 3-Clause), msgspec (BSD 3-Clause) and Python (PSF).</source>
        <translation>Dibuat dengan Qt dan PySide6 (LGPL 3, sebagai pustaka yang dapat diganti), NumPy dan threadpoolctl (BSD 3-Clause), msgspec (BSD 3-Clause) dan Python (PSF).</translation>
    </message>
    <message>
        <source>Digits: the 1 797 images of the test part of &lt;i&gt;Optical Recognition of Handwritten Digits&lt;/i&gt;, E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, DOI 10.24432/C50P49, CC BY 4.0.</source>
        <translation>Angka: 1 797 citra dari bagian uji &lt;i&gt;Optical Recognition of Handwritten Digits&lt;/i&gt;, E. Alpaydin dan C. Kaynak, UCI Machine Learning Repository, DOI 10.24432/C50P49, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Iris: measured by E. Anderson, published by R. A. Fisher (1936). Geometry of circle, XOR, Gaussians and spiral: TensorFlow Playground, D. Smilkov and S. Carter.</source>
        <translation>Iris: diukur oleh E. Anderson, diterbitkan oleh R. A. Fisher (1936). Geometri lingkaran, XOR, Gauss, dan spiral: TensorFlow Playground, D. Smilkov dan S. Carter.</translation>
    </message>
    <message>
        <source>Colours: classes M. Okabe and K. Ito, magnitudes viridis by S. van der Walt and N. Smith. Nothing is sent anywhere: the program opens no connection.</source>
        <translation>Warna: kelas oleh M. Okabe dan K. Ito, besaran viridis oleh S. van der Walt dan N. Smith. Tidak ada yang dikirim ke mana pun: program ini tidak membuka koneksi.</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>Salin informasi diagnostik</translation>
    </message>
    <message>
        <source>Versions, system and screens as text, for a report</source>
        <translation>Versi, sistem, dan layar sebagai teks, untuk laporan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>Accuracy</source>
        <translation>Akurasi</translation>
    </message>
    <message>
        <source>guessing: 1 of {0}</source>
        <translation>menebak: 1 dari {0}</translation>
    </message>
    <message>
        <source>always the largest class: {0}</source>
        <translation>selalu kelas terbesar: {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>akurasi</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Hentikan pelatihan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Latih sampai dijeda</translation>
    </message>
    <message>
        <source>Step one sample</source>
        <translation>Maju satu sampel</translation>
    </message>
    <message>
        <source>Add one sample&apos;s gradient; the parameters move after the batch&apos;s last</source>
        <translation>Tambahkan gradien satu sampel; parameter bergerak setelah sampel terakhir dalam batch</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>Maju satu batch</translation>
    </message>
    <message>
        <source>One parameter update on one batch, then wait</source>
        <translation>Satu pembaruan parameter dari satu batch, lalu tunggu</translation>
    </message>
    <message>
        <source>Step one epoch</source>
        <translation>Maju satu epoch</translation>
    </message>
    <message>
        <source>One pass over the training set, then wait</source>
        <translation>Sekali melewati data latih, lalu tunggu</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Lebih lambat</translation>
    </message>
    <message>
        <source>The next slower pace</source>
        <translation>Laju lebih lambat berikutnya</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Lebih cepat</translation>
    </message>
    <message>
        <source>The next faster pace</source>
        <translation>Laju lebih cepat berikutnya</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Back to step 0 with the same initial parameters</source>
        <translation>Kembali ke langkah 0 dengan parameter awal yang sama</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Benih baru</translation>
    </message>
    <message>
        <source>Start again from other initial parameters</source>
        <translation>Mulai lagi dari parameter awal lain</translation>
    </message>
    <message>
        <source>Duplicate as rival</source>
        <translation>Gandakan sebagai pesaing</translation>
    </message>
    <message>
        <source>Race a copy of this experiment from the same seed, data and batches</source>
        <translation>Adu salinan eksperimen ini dari benih, data, dan batch yang sama</translation>
    </message>
    <message>
        <source>Freeze test</source>
        <translation>Uji beku</translation>
    </message>
    <message>
        <source>Race this network against itself with its first layers frozen</source>
        <translation>Adu jaringan ini melawan dirinya sendiri dengan lapisan pertama dibekukan</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Jelaskan ini</translation>
    </message>
    <message>
        <source>What the control with the focus does, and the formula behind it</source>
        <translation>Apa yang dilakukan kontrol yang sedang fokus, dan rumus di baliknya</translation>
    </message>
    <message>
        <source>&amp;What is …?</source>
        <translation>&amp;Apa itu …?</translation>
    </message>
    <message>
        <source>Explain whatever is clicked next</source>
        <translation>Jelaskan apa pun yang diklik berikutnya</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosarium</translation>
    </message>
    <message>
        <source>The words of the field, each in a sentence or two and with its formula</source>
        <translation>Istilah bidang ini, masing-masing dalam satu atau dua kalimat beserta rumusnya</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panel &amp;berikutnya</translation>
    </message>
    <message>
        <source>Give the focus to the next panel in sight, and say what it shows</source>
        <translation>Pindahkan fokus ke panel terlihat berikutnya, dan katakan apa yang ditunjukkannya</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Panel &amp;sebelumnya</translation>
    </message>
    <message>
        <source>Give the focus to the panel before, and say what it shows</source>
        <translation>Pindahkan fokus ke panel sebelumnya, dan katakan apa yang ditunjukkannya</translation>
    </message>
    <message>
        <source>&amp;Read this panel</source>
        <translation>&amp;Bacakan panel ini</translation>
    </message>
    <message>
        <source>Say in a sentence what the panel with the focus shows</source>
        <translation>Katakan dalam satu kalimat apa yang ditunjukkan panel yang sedang fokus</translation>
    </message>
    <message>
        <source>N&amp;umbers of this panel</source>
        <translation>&amp;Angka panel ini</translation>
    </message>
    <message>
        <source>The numbers behind the picture as a table, to walk through by arrows</source>
        <translation>Angka di balik gambar sebagai tabel, ditelusuri dengan tombol panah</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>&amp;Pindahkan panel ini</translation>
    </message>
    <message>
        <source>Put the panel with the focus elsewhere, or make it larger, from a menu</source>
        <translation>Letakkan panel yang berfokus di tempat lain, atau perbesar, lewat menu</translation>
    </message>
    <message>
        <source>&amp;Hear the loss</source>
        <translation>&amp;Dengarkan kerugian</translation>
    </message>
    <message>
        <source>The course of the loss as a tone, training on the left, test on the right: the higher, the worse</source>
        <translation>Jalannya kerugian sebagai nada, latih di kiri, uji di kanan: makin tinggi, makin buruk</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Halaman awal</translation>
    </message>
    <message>
        <source>Lessons, labs, presets and recent files, and back to the workbench</source>
        <translation>Pelajaran, lab, preset, dan berkas terbaru, lalu kembali ke meja kerja</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Beralih antara terang dan gelap</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>The whole screen with larger text and keys for a lecture, and back</source>
        <translation>Seluruh layar dengan teks lebih besar dan tombol untuk kuliah, dan kembali</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Scale all text up</source>
        <translation>Perbesar semua teks</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Scale all text down</source>
        <translation>Perkecil semua teks</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Ukuran teks normal</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Teks pada 100 %</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Atur ulang tata letak</translation>
    </message>
    <message>
        <source>Put all panels back where they belong</source>
        <translation>Kembalikan semua panel ke tempatnya</translation>
    </message>
</context>
<context>
    <name>AskAnswer</name>
    <message>
        <source>answer</source>
        <translation>jawaban</translation>
    </message>
    <message>
        <source>What the network says</source>
        <translation>Kata jaringan</translation>
    </message>
    <message>
        <source>Answer from p =</source>
        <translation>Jawab mulai p =</translation>
    </message>
    <message>
        <source>Below this probability the network says “I don&apos;t know”; see how many rows are still answered then, and how many of those are right</source>
        <translation>Di bawah probabilitas ini jaringan berkata “Saya tidak tahu”; lihat berapa baris yang masih dijawab, dan berapa di antaranya benar</translation>
    </message>
    <message>
        <source>output</source>
        <translation>keluaran</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>harus antara 0 dan 1</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>another word</source>
        <translation>kata lain</translation>
    </message>
    <message>
        <source>Each word is an input: 1 for the chosen one, 0 for the others</source>
        <translation>Tiap kata adalah satu masukan: 1 untuk yang dipilih, 0 untuk yang lain</translation>
    </message>
    <message>
        <source>The words have an order and are one input: 0, 1, 2 and so on</source>
        <translation>Kata-kata ini berurutan dan menjadi satu masukan: 0, 1, 2, dan seterusnya</translation>
    </message>
    <message>
        <source>{low} to {high} in the training rows; values beyond can be typed, and the network answers all the same</source>
        <translation>{low} sampai {high} pada baris latih; nilai di luarnya boleh diketik, dan jaringan tetap menjawab</translation>
    </message>
    <message>
        <source>it must be between −1e30 and 1e30</source>
        <translation>harus antara −1e30 dan 1e30</translation>
    </message>
</context>
<context>
    <name>AskNeuron</name>
    <message>
        <source>weight w</source>
        <translation>bobot w</translation>
    </message>
    <message>
        <source>The weighted inputs of one neuron</source>
        <translation>Masukan berbobot satu neuron</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} lagi</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask the network</source>
        <translation>Tanya jaringan</translation>
    </message>
    <message>
        <source>I don&apos;t know: the largest p is 0.0000, below 0.00</source>
        <translation>Saya tidak tahu: p terbesar 0,0000, di bawah 0,00</translation>
    </message>
    <message>
        <source>row {row} of the data</source>
        <translation>baris {row} dari data</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Yang diterima jaringan</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Baris lain</translation>
    </message>
    <message>
        <source>Fill the form with the next row of the test part</source>
        <translation>Isi formulir dengan baris uji berikutnya</translation>
    </message>
    <message>
        <source>The drawn digit</source>
        <translation>Angka yang digambar</translation>
    </message>
    <message>
        <source>Ask about what was drawn last in the panel “Draw a digit”, while it is drawn</source>
        <translation>Tanyakan gambar terakhir di panel “Gambar angka”, juga selama menggambar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>The answer, one neuron worked out, or one step of training</source>
        <translation>Jawabannya, satu neuron yang dihitung lengkap, atau satu langkah pelatihan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Satu neuron</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Satu langkah</translation>
    </message>
    <message>
        <source>It says: {answer}</source>
        <translation>Katanya: {answer}</translation>
    </message>
    <message>
        <source>row {row}, training</source>
        <translation>baris {row}, latih</translation>
    </message>
    <message>
        <source>row {row}, validation</source>
        <translation>baris {row}, validasi</translation>
    </message>
    <message>
        <source>row {row}, test</source>
        <translation>baris {row}, uji</translation>
    </message>
    <message>
        <source>a row of your own</source>
        <translation>baris Anda sendiri</translation>
    </message>
    <message>
        <source>the drawn digit</source>
        <translation>angka yang digambar</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Weight from</source>
        <translation>Bobot dari</translation>
    </message>
    <message>
        <source>Where the weight comes from, or the neuron&apos;s bias</source>
        <translation>Asal bobot itu, atau bias neuron</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>bias b</translation>
    </message>
    <message>
        <source>Pause, and the next step is worked out here</source>
        <translation>Jeda dulu, dan langkah berikutnya dihitung di sini</translation>
    </message>
    <message>
        <source>frozen: no step moves it</source>
        <translation>beku: tidak ada langkah yang menggerakkannya</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work could not be kept for the case of a crash in {folder} ({reason}). Save it to a file; this is tried again every minute.</source>
        <translation>Pekerjaan yang belum disimpan tidak dapat dijaga terhadap kegagalan di {folder} ({reason}). Simpan ke berkas; ini dicoba lagi setiap menit.</translation>
    </message>
</context>
<context>
    <name>BarLayer</name>
    <message>
        <source>Bars of the table</source>
        <translation>Batang pada tabel</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>A race has at most {0} runs: end it to begin another one.</source>
        <translation>Perlombaan paling banyak {0} jaringan: akhiri dulu untuk memulai yang lain.</translation>
    </message>
    <message>
        <source>The race is over: a rival can not learn these data.</source>
        <translation>Perlombaan selesai: satu pesaing tidak dapat mempelajari data ini.</translation>
    </message>
    <message>
        <source>The race begins again: all runs share data and seed.</source>
        <translation>Perlombaan dimulai lagi: semua berbagi data dan benih.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Blank screen: any key goes on</source>
        <translation>Layar hitam: tombol apa pun melanjutkan</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Chain of neurons</source>
        <translation>Rantai neuron</translation>
    </message>
    <message>
        <source>Each neuron on the way back multiplies the gradient by its slope and weight</source>
        <translation>Dalam perjalanan mundur, tiap neuron mengalikan gradien dengan kemiringan dan bobotnya</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasi</translation>
    </message>
    <message>
        <source>The function of every neuron of the chain</source>
        <translation>Fungsi setiap neuron dalam rantai</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Kedalaman</translation>
    </message>
    <message>
        <source>How many neurons follow each other</source>
        <translation>Berapa neuron yang berurutan</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>Bobot w</translation>
    </message>
    <message>
        <source>The weight between each neuron and the next: 100 makes the gradient explode</source>
        <translation>Bobot antara tiap neuron dan berikutnya: 100 membuat gradien meledak</translation>
    </message>
    <message>
        <source>hold z at 0</source>
        <translation>tahan z di 0</translation>
    </message>
    <message>
        <source>Choose the biases so that every z is 0, where the slope is steepest</source>
        <translation>Pilih bias sehingga setiap z bernilai 0, tempat kemiringan paling curam</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>Each neuron adds what it gets to what it says: its factor becomes 1 + f′(z)·w</source>
        <translation>Tiap neuron menambahkan yang diterimanya ke yang dikatakannya: faktornya menjadi 1 + f′(z)·w</translation>
    </message>
    <message>
        <source>the last bias receives 3 400 000 times the first one&apos;s gradient</source>
        <translation>bias terakhir menerima 3 400 000 kali gradien bias pertama</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neuron</translation>
    </message>
    <message>
        <source>product</source>
        <translation>hasil kali</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>tepat 0</translation>
    </message>
    <message>
        <source>∂L/∂a of this neuron over the last one&apos;s</source>
        <translation>∂L/∂a neuron ini dibanding neuron terakhir</translation>
    </message>
    <message>
        <source>∂a/∂b of this neuron over the last one&apos;s</source>
        <translation>∂a/∂b neuron ini dibanding neuron terakhir</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colour scale</source>
        <translation>Skala warna</translation>
    </message>
</context>
<context>
    <name>ColumnHeaders</name>
    <message>
        <source>Add a hidden layer here; all other weights are kept</source>
        <translation>Tambahkan lapisan tersembunyi di sini; semua bobot lain dipertahankan</translation>
    </message>
    <message>
        <source>Add a hidden layer at place {0}</source>
        <translation>Tambahkan lapisan tersembunyi di posisi {0}</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Features</source>
        <translation>Fitur</translation>
    </message>
    <message>
        <source>The columns that go into the network; Space ticks one, O puts its words in order</source>
        <translation>Kolom yang masuk ke jaringan; Spasi mencentangnya, O mengurutkan kata-katanya</translation>
    </message>
    <message>
        <source>Words in an &amp;order, as one input</source>
        <translation>Kata &amp;berurutan, sebagai satu masukan</translation>
    </message>
    <message>
        <source>{count} pixels, {height} × {width}</source>
        <translation>{count} piksel, {height} × {width}</translation>
    </message>
    <message>
        <source>{name} – a date, as a number of days</source>
        <translation>{name} – tanggal, sebagai jumlah hari</translation>
    </message>
    <message>
        <source>{name} – {low:g} to {high:g} {unit}</source>
        <translation>{name} – {low:g} sampai {high:g} {unit}</translation>
    </message>
    <message>
        <source>{name} – {low:g} to {high:g}</source>
        <translation>{name} – {low:g} sampai {high:g}</translation>
    </message>
    <message>
        <source>{name} – no feature: {reason}</source>
        <translation>{name} – bukan fitur: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n hilang</numerusform>
        </translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>selalu sama</translation>
    </message>
    <message>
        <source>numbers the rows</source>
        <translation>menomori baris</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Comment on this preset</source>
        <translation>Komentar preset ini</translation>
    </message>
    <message>
        <source>What to see in this preset, why it is so, and what usually goes wrong</source>
        <translation>Apa yang dilihat pada preset ini, mengapa begitu, dan apa yang biasanya keliru</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Pitfall</source>
        <translation>Jebakan</translation>
    </message>
    <message>
        <source>Hide this comment; the next preset has its own</source>
        <translation>Sembunyikan komentar ini; preset berikutnya punya komentarnya sendiri</translation>
    </message>
    <message>
        <source>Hide this comment</source>
        <translation>Sembunyikan komentar ini</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriks konfusi</translation>
    </message>
    <message>
        <source>Count the rows the network trains on, or rows it never sees</source>
        <translation>Hitung baris yang dipakai melatih jaringan, atau baris yang tidak pernah dilihatnya</translation>
    </message>
    <message>
        <source>Click a cell to list its samples; click again for all</source>
        <translation>Klik sel untuk mendaftar sampelnya; klik lagi untuk semua</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Presisi, recall, dan F1 tiap kelas</translation>
    </message>
    <message>
        <source>Precision: the share of what is called so that is so. Recall: the share of what is so that is called so. F1 is their harmonic mean</source>
        <translation>Presisi: bagian dari yang disebut begitu yang memang begitu. Recall: bagian dari yang memang begitu yang disebut begitu. F1 adalah rata-rata harmoniknya</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>presisi</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>predicted</source>
        <translation>prediksi</translation>
    </message>
    <message>
        <source>true</source>
        <translation>sebenarnya</translation>
    </message>
</context>
<context>
    <name>CostsPanel</name>
    <message>
        <source>Costs compared</source>
        <translation>Perbandingan biaya</translation>
    </message>
    <message>
        <source>Confident and wrong</source>
        <translation>Yakin dan salah</translation>
    </message>
    <message>
        <source>Only samples whose true class gets less than 0.1: who should learn most</source>
        <translation>Hanya sampel yang kelas sebenarnya mendapat kurang dari 0,1: yang seharusnya paling banyak belajar</translation>
    </message>
    <message>
        <source>Cost of each sample</source>
        <translation>Biaya tiap sampel</translation>
    </message>
    <message>
        <source>Gradient at the logit of each sample</source>
        <translation>Gradien pada logit tiap sampel</translation>
    </message>
    <message>
        <source>p(true)</source>
        <translation>p(benar)</translation>
    </message>
    <message>
        <source>cross-entropy −ln p</source>
        <translation>entropi silang −ln p</translation>
    </message>
    <message>
        <source>squared error (1 − p)²</source>
        <translation>galat kuadrat (1 − p)²</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropi silang</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>galat kuadrat</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>biaya</translation>
    </message>
    <message>
        <source>|gradient| at the logit</source>
        <translation>|gradien| pada logit</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Vote first: this is shown afterwards.</source>
        <translation>Pilih dulu: ini ditunjukkan setelahnya.</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>An error that should not happen was written to {file}. You can go on.</source>
        <translation>Kesalahan yang seharusnya tidak terjadi dicatat di {file}. Anda dapat melanjutkan.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ada yang salah</translation>
    </message>
</context>
<context>
    <name>DataInspector</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pembagian</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fitur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Impor data…</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Derau</translation>
    </message>
    <message>
        <source>How far the points are scattered: with much noise a large network learns the scatter by heart</source>
        <translation>Seberapa tersebar titik-titiknya: dengan banyak derau, jaringan besar menghafal sebarannya</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampel</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, Excel, JSON or text (Ctrl+I)</source>
        <translation>Belajar dari tabel Anda sendiri: CSV, Excel, JSON, atau teks (Ctrl+I)</translation>
    </message>
    <message>
        <source>Rows in all: the more there are, the harder it is to overfit them</source>
        <translation>Jumlah baris: makin banyak, makin sulit overfitting</translation>
    </message>
    <message>
        <source>Jittered copies</source>
        <translation>Salinan bervariasi</translation>
    </message>
    <message>
        <source>So many copies of each training image are learnt as well, turned, sheared, scaled and shifted a little, as other hands write; they count as training rows</source>
        <translation>Sekian salinan tiap citra latih ikut dipelajari, sedikit diputar, dimiringkan, diskalakan, dan digeser, seperti tulisan tangan lain; semuanya dihitung sebagai baris latih</translation>
    </message>
    <message>
        <source>How many classes there are to tell apart; guessing costs ln of it</source>
        <translation>Berapa kelas yang harus dibedakan; menebak berharga ln dari itu</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>How far each arm winds: more turns need a deeper or wider network</source>
        <translation>Seberapa jauh tiap lengan melilit: makin banyak putaran perlu jaringan lebih dalam atau lebar</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Latih pada</translation>
    </message>
    <message>
        <source>The share of the rows that the network learns from</source>
        <translation>Bagian baris yang dipelajari jaringan</translation>
    </message>
    <message>
        <source>Validate on</source>
        <translation>Validasi pada</translation>
    </message>
    <message>
        <source>The share of the rows to choose settings by; what is left is the sealed test</source>
        <translation>Bagian baris untuk memilih setelan; sisanya adalah uji yang disegel</translation>
    </message>
    <message>
        <source>lets a small network bend its boundary</source>
        <translation>membuat jaringan kecil dapat melengkungkan batasnya</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fitur</translation>
    </message>
    <message>
        <source>x₁: the place from left to right goes in</source>
        <translation>x₁: posisi dari kiri ke kanan masuk</translation>
    </message>
    <message>
        <source>x₂: the place from bottom to top goes in</source>
        <translation>x₂: posisi dari bawah ke atas masuk</translation>
    </message>
    <message>
        <source>x₁x₂: solves XOR without a hidden layer</source>
        <translation>x₁x₂: menyelesaikan XOR tanpa lapisan tersembunyi</translation>
    </message>
    <message>
        <source>The same seed draws the same points and the same split</source>
        <translation>Benih yang sama menghasilkan titik dan pembagian yang sama</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Benih data</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Buat ulang</translation>
    </message>
    <message>
        <source>Draw other points of the same kind: shows how much the result depends on luck</source>
        <translation>Ambil titik lain dari jenis yang sama: menunjukkan seberapa besar peran keberuntungan</translation>
    </message>
    <message>
        <source>{train} train · {validation} validate · {test} test</source>
        <translation>{train} latih · {validation} validasi · {test} uji</translation>
    </message>
    <message>
        <source>{copies} of the training images are jittered copies</source>
        <translation>{copies} dari citra latih adalah salinan bervariasi</translation>
    </message>
    <message>
        <source>Your own table, as it was imported</source>
        <translation>Tabel Anda sendiri, seperti yang diimpor</translation>
    </message>
    <message>
        <source>Here: {meaning}</source>
        <translation>Di sini: {meaning}</translation>
    </message>
    <message>
        <source>there are only {most}</source>
        <translation>hanya ada {most}</translation>
    </message>
    <message>
        <source>Data: {name}</source>
        <translation>Data: {name}</translation>
    </message>
    <message>
        <source>Add a feature</source>
        <translation>Tambah fitur</translation>
    </message>
    <message>
        <source>Remove a feature</source>
        <translation>Hapus fitur</translation>
    </message>
    <message>
        <source>Show the table from another side</source>
        <translation>Lihat tabel dari sisi lain</translation>
    </message>
    <message>
        <source>Regenerate the data</source>
        <translation>Buat ulang data</translation>
    </message>
    <message>
        <source>1797 handwritten digits as images of 8 by 8 grey values.</source>
        <translation>1797 angka tulisan tangan sebagai citra 8 kali 8 nilai abu-abu.</translation>
    </message>
    <message>
        <source>5000 handwritten digits as images of 28 by 28 grey values: 500 of each, out of MNIST.</source>
        <translation>5000 angka tulisan tangan sebagai citra 28 kali 28 nilai abu-abu: 500 untuk tiap angka, dari MNIST.</translation>
    </message>
    <message>
        <source>A disc and rings around it, one class each.</source>
        <translation>Sebuah cakram dan cincin di sekelilingnya, masing-masing satu kelas.</translation>
    </message>
    <message>
        <source>A disc of one class inside a ring of the other; no straight line parts them.</source>
        <translation>Cakram satu kelas di dalam cincin kelas lain; tidak ada garis lurus yang memisahkannya.</translation>
    </message>
    <message>
        <source>A number that rises evenly across the plane: regression that one neuron can do.</source>
        <translation>Bilangan yang naik merata melintasi bidang: regresi yang dapat dilakukan satu neuron.</translation>
    </message>
    <message>
        <source>A round Gaussian cloud for each class; with much noise they overlap for good.</source>
        <translation>Awan Gauss bulat untuk tiap kelas; dengan banyak derau semuanya tumpang tindih selamanya.</translation>
    </message>
    <message>
        <source>An arm for each class, all from one centre.</source>
        <translation>Satu lengan untuk tiap kelas, semua dari satu pusat.</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Gumpalan</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Lingkaran</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Eksklusif atau</translation>
    </message>
    <message>
        <source>Four measures of 150 iris flowers of three species; drawn by petal length and width.</source>
        <translation>Empat ukuran dari 150 bunga iris tiga spesies; digambar menurut panjang dan lebar mahkota.</translation>
    </message>
    <message>
        <source>Half circles that hook into each other, one class each.</source>
        <translation>Setengah lingkaran yang saling mengait, masing-masing satu kelas.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Angka tulisan tangan</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>Bukit dan lembah</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>Angka MNIST</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Bulan sabit</translation>
    </message>
    <message>
        <source>Opposite quadrants belong together: the problem that one neuron can not solve.</source>
        <translation>Kuadran yang berseberangan sekelas: masalah yang tidak dapat diselesaikan satu neuron.</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>Titik lukisan</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Cincin</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spiral</translation>
    </message>
    <message>
        <source>Three hills and three hollows: regression that needs hidden neurons.</source>
        <translation>Tiga bukit dan tiga lembah: regresi yang memerlukan neuron tersembunyi.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Dua Gauss</translation>
    </message>
    <message>
        <source>Two arms wind around each other almost two times: hard for a small network.</source>
        <translation>Dua lengan saling melilit hampir dua kali: sulit bagi jaringan kecil.</translation>
    </message>
    <message>
        <source>Two clouds that a straight line parts; noise lets them overlap.</source>
        <translation>Dua awan yang dipisahkan garis lurus; derau membuatnya tumpang tindih.</translation>
    </message>
    <message>
        <source>Two-arm spiral</source>
        <translation>Spiral dua lengan</translation>
    </message>
    <message>
        <source>Your own points: paint, erase and move them on the decision map.</source>
        <translation>Titik Anda sendiri: lukis, hapus, dan geser pada peta keputusan.</translation>
    </message>
    <message>
        <source>each class: {train} train · {validation} validate · {test} test</source>
        <translation>tiap kelas: {train} latih · {validation} validasi · {test} uji</translation>
    </message>
    <message>
        <source>half-width of a uniform shift of both coordinates</source>
        <translation>setengah lebar pergeseran seragam kedua koordinat</translation>
    </message>
    <message>
        <source>share of the radius by which a point may be shifted before it is labelled</source>
        <translation>bagian radius sejauh titik boleh bergeser sebelum diberi label</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian added to both coordinates</source>
        <translation>simpangan baku Gauss yang ditambahkan pada kedua koordinat</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian added to every feature, in standard deviations of the feature</source>
        <translation>simpangan baku Gauss yang ditambahkan pada setiap fitur, dalam simpangan baku fitur itu</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian, in radii of a half circle</source>
        <translation>simpangan baku Gauss, dalam jari-jari setengah lingkaran</translation>
    </message>
    <message>
        <source>standard deviation of a cloud; the centres are on a circle of radius 3</source>
        <translation>simpangan baku sebuah awan; pusat-pusatnya berada pada lingkaran berjari-jari 3</translation>
    </message>
    <message>
        <source>the variance of both coordinates goes from 0.5 at 0 to 4 at 0.5</source>
        <translation>varians kedua koordinat naik dari 0,5 pada 0 sampai 4 pada 0,5</translation>
    </message>
    <message>
        <source>{name}: {train} train · {validation} validate · {test} test</source>
        <translation>{name}: {train} latih · {validation} validasi · {test} uji</translation>
    </message>
</context>
<context>
    <name>DecisionKey</name>
    <message>
        <source>errors: {0}</source>
        <translation>galat: {0}</translation>
    </message>
    <message>
        <source>filled: train
ring: test</source>
        <translation>penuh: latih
cincin: uji</translation>
    </message>
    <message>
        <source>{0} of {1} points drawn</source>
        <translation>{0} dari {1} titik digambar</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision map</source>
        <translation>Peta keputusan</translation>
    </message>
    <message>
        <source>Move over the map to read the output there; click a point to keep it</source>
        <translation>Gerakkan tetikus di atas peta untuk membaca keluarannya; klik titik untuk menahannya</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Latar</translation>
    </message>
    <message>
        <source>How sure the network is; with levels where the winning class leads the next one by one half; or the winning class alone</source>
        <translation>Seberapa yakin jaringan; dengan tingkat tempat kelas pemenang unggul setengah atas berikutnya; atau hanya kelas pemenang</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>The rows to draw: test rows, which the network never trains on, are rings; errors are the rows that it takes for another class</source>
        <translation>Baris yang digambar: baris uji, yang tidak pernah dilatih, berupa cincin; galat adalah baris yang dikira kelas lain</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Latih dan uji</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Latih</translation>
    </message>
    <message>
        <source>Decision only</source>
        <translation>Hanya keputusan</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Hanya galat</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Lukis</translation>
    </message>
    <message>
        <source>Paint, erase and move points with the mouse, or by Return at the cursor; the run goes on with them</source>
        <translation>Lukis, hapus, dan geser titik dengan tetikus, atau dengan Enter pada kursor; pelatihan berlanjut dengannya</translation>
    </message>
    <message>
        <source>These inputs have no plane: look at the samples instead</source>
        <translation>Masukan ini tidak punya bidang: lihatlah sampelnya</translation>
    </message>
</context>
<context>
    <name>DiagramMarks</name>
    <message>
        <source>{count} dead</source>
        <translation>{count} mati</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mati</translation>
    </message>
</context>
<context>
    <name>DiagramPanel</name>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Diagram jaringan</translation>
    </message>
</context>
<context>
    <name>DiagramParts</name>
    <message>
        <source>batch normalisation</source>
        <translation>normalisasi batch</translation>
    </message>
    <message>
        <source>bias {0}</source>
        <translation>bias {0}</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>beku</translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <translation>lapisan tersembunyi {number}</translation>
    </message>
    <message>
        <source>hidden layer {number}, {activation}, neurons: {count}</source>
        <translation>lapisan tersembunyi {number}, {activation}, neuron: {count}</translation>
    </message>
    <message>
        <source>inputs: {count}</source>
        <translation>masukan: {count}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>output layer, {activation}, neurons: {count}</source>
        <translation>lapisan keluaran, {activation}, neuron: {count}</translation>
    </message>
    <message>
        <source>residual link</source>
        <translation>hubungan residual</translation>
    </message>
    <message>
        <source>residual link around hidden layer {number}, from {start}</source>
        <translation>hubungan residual mengelilingi lapisan tersembunyi {number}, dari {start}</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>masukan</translation>
    </message>
    <message>
        <source>through a projection</source>
        <translation>melalui proyeksi</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>bobot {0}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} ke {target}</translation>
    </message>
</context>
<context>
    <name>DiagramReadings</name>
    <message>
        <source>a = f(z) +</source>
        <translation>a = f(z) +</translation>
    </message>
    <message>
        <source>batch normalisation takes the bias away again</source>
        <translation>normalisasi batch menghilangkan bias lagi</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>click to set it</source>
        <translation>klik untuk menetapkannya</translation>
    </message>
    <message>
        <source>click to switch it off</source>
        <translation>klik untuk mematikannya</translation>
    </message>
    <message>
        <source>click to switch it on</source>
        <translation>klik untuk menghidupkannya</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradien</translation>
    </message>
    <message>
        <source>hidden {layer}, neuron {unit}</source>
        <translation>tersembunyi {layer}, neuron {unit}</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>masukan {name}</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>aktivasi rata-rata</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>keluaran {unit}</translation>
    </message>
    <message>
        <source>residual link of hidden layer {layer}</source>
        <translation>hubungan residual lapisan tersembunyi {layer}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>jenuh</translation>
    </message>
    <message>
        <source>the bias of {0}</source>
        <translation>bias {0}</translation>
    </message>
    <message>
        <source>the next layer&apos;s residual link carries it on</source>
        <translation>hubungan residual lapisan berikutnya membawanya terus</translation>
    </message>
    <message>
        <source>the weight of {0} → {1}</source>
        <translation>bobot {0} → {1}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>x P, learned: {0} × {1}</source>
        <translation>x P, dipelajari: {0} × {1}</translation>
    </message>
    <message>
        <source>x as it is</source>
        <translation>x apa adanya</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parameter</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (mati)</translation>
    </message>
    <message>
        <source>{name}, not among the inputs</source>
        <translation>{name}, tidak termasuk masukan</translation>
    </message>
</context>
<context>
    <name>DivergenceBanner</name>
    <message>
        <source>Retry with a tenth</source>
        <translation>Coba lagi dengan sepersepuluh</translation>
    </message>
    <message>
        <source>A tenth of the learning rate, from the same start (can be undone)</source>
        <translation>Sepersepuluh laju pembelajaran, dari awal yang sama (dapat diurungkan)</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Sembunyikan pesan ini</translation>
    </message>
    <message>
        <source>A tenth of the learning rate</source>
        <translation>Sepersepuluh laju pembelajaran</translation>
    </message>
    <message>
        <source>Once more from the start with learning rate {0}.</source>
        <translation>Sekali lagi dari awal dengan laju pembelajaran {0}.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A disk does not answer; what you asked for comes when it does.</source>
        <translation>Sebuah diska tidak menjawab; yang Anda minta datang bila ia menjawab.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Membuka {name} …</translation>
    </message>
    <message>
        <source>This can not be opened</source>
        <translation>Ini tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name} dibuka.</translation>
    </message>
    <message>
        <source>Recovered {name}. It is not saved yet.</source>
        <translation>{name} dipulihkan. Belum disimpan.</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Menyimpan {name} …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Saved the experiment as {name}, without its run and its table.</source>
        <translation>Eksperimen disimpan sebagai {name}, tanpa pelatihan dan tabelnya.</translation>
    </message>
    <message>
        <source>Saved the experiment as {name}, without its run.</source>
        <translation>Eksperimen disimpan sebagai {name}, tanpa pelatihannya.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. Your work is still open.</source>
        <translation>{path} tidak dapat disimpan: {reason}. Pekerjaan Anda masih terbuka.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak disimpan</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Draw a digit</source>
        <translation>Gambar angka</translation>
    </message>
    <message>
        <source>Pad to draw a digit on</source>
        <translation>Papan untuk menggambar angka</translation>
    </message>
    <message>
        <source>Draw with the left button; the right one wipes the pad. By keys: Space puts the pen down or lifts it, arrows move it</source>
        <translation>Gambar dengan tombol kiri; tombol kanan menghapus semuanya. Dengan papan tombol: Spasi menurunkan atau mengangkat pena, tombol panah menggerakkannya</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Yang diterima jaringan</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>prob. p</translation>
    </message>
    <message>
        <source>Probabilities of the drawn digit</source>
        <translation>Probabilitas angka yang digambar</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Urungkan goresan</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Batalkan goresan terakhir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>Wipe the pad</source>
        <translation>Bersihkan papan</translation>
    </message>
    <message>
        <source>Learn as ▾</source>
        <translation>Pelajari sebagai ▾</translation>
    </message>
    <message>
        <source>Add the drawing to the training images under the digit that it is meant to be</source>
        <translation>Tambahkan gambar ke citra latih sebagai angka yang dimaksud</translation>
    </message>
    <message>
        <source>Learn the drawing as</source>
        <translation>Pelajari gambar sebagai</translation>
    </message>
    <message>
        <source>Forget all drawn digits</source>
        <translation>Lupakan semua angka yang digambar</translation>
    </message>
    <message>
        <source>Take the drawings out of the training images; the images of the set stay</source>
        <translation>Keluarkan gambar tangan dari gambar latih; gambar dari kumpulan data tetap</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variasi</translation>
    </message>
    <message>
        <source>Also learn {count} copies of each training image that are turned, sheared, scaled and shifted a little, as other hands write; they count as training rows</source>
        <translation>Pelajari juga {count} salinan tiap citra latih yang sedikit diputar, dimiringkan, diskalakan, dan digeser, seperti tulisan tangan lain; semuanya dihitung sebagai baris latih</translation>
    </message>
    <message>
        <source>Open the digits: this network has learnt other data</source>
        <translation>Buka data angka: jaringan ini mempelajari data lain</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Belum ada yang digambar</translation>
    </message>
    <message>
        <source>{rows} × {columns} grey values, made as the training images were: this is all it sees</source>
        <translation>{rows} × {columns} nilai abu-abu, dibuat seperti citra latih: hanya ini yang dilihatnya</translation>
    </message>
    <message>
        <source>Strangers’ digits are drawn on the pad …</source>
        <translation>Angka orang lain sedang digambar di papan …</translation>
    </message>
    <message>
        <source>It looks like {0} (p = {1})</source>
        <translation>Tampaknya {0} (p = {1})</translation>
    </message>
    <message>
        <source>Jittered copies</source>
        <translation>Salinan bervariasi</translation>
    </message>
    <message>
        <source>Learn a drawn {digit}</source>
        <translation>Pelajari {digit} yang digambar</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw a digit: with the mouse, or Space and arrow keys</source>
        <translation>Gambar sebuah angka: dengan tetikus, atau Spasi dan tombol panah</translation>
    </message>
    <message>
        <source>pen down</source>
        <translation>pena turun</translation>
    </message>
    <message>
        <source>pen up</source>
        <translation>pena terangkat</translation>
    </message>
    <message>
        <source>{pen}, {right} from the left, {down} from the top</source>
        <translation>{pen}, {right} dari kiri, {down} dari atas</translation>
    </message>
    <message>
        <source>stroke {number}: from {start} to {end}</source>
        <translation>goresan {number}: dari {start} ke {end}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>Tambah lapisan tersembunyi</translation>
    </message>
    <message>
        <source>Copy a layer</source>
        <translation>Salin lapisan</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Hapus lapisan</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Pindahkan lapisan</translation>
    </message>
    <message>
        <source>The layers are alike: they have changed their weights.</source>
        <translation>Lapisan-lapisan itu serupa: bobotnya sudah bertukar.</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Ubah aktivasi</translation>
    </message>
    <message>
        <source>Change all activations</source>
        <translation>Ubah semua aktivasi</translation>
    </message>
    <message>
        <source>Change the dropout</source>
        <translation>Ubah dropout</translation>
    </message>
    <message>
        <source>Freeze a layer</source>
        <translation>Bekukan lapisan</translation>
    </message>
    <message>
        <source>Let a layer learn again</source>
        <translation>Biarkan lapisan belajar lagi</translation>
    </message>
    <message>
        <source>Switch batch normalisation on</source>
        <translation>Hidupkan normalisasi batch</translation>
    </message>
    <message>
        <source>Switch batch normalisation off</source>
        <translation>Matikan normalisasi batch</translation>
    </message>
    <message>
        <source>Switch the residual link on</source>
        <translation>Hidupkan hubungan residual</translation>
    </message>
    <message>
        <source>Switch the residual link off</source>
        <translation>Matikan hubungan residual</translation>
    </message>
    <message>
        <source>Switch all residual links on</source>
        <translation>Hidupkan semua hubungan residual</translation>
    </message>
    <message>
        <source>Switch all residual links off</source>
        <translation>Matikan semua hubungan residual</translation>
    </message>
    <message>
        <source>Change a layer&apos;s initial weights</source>
        <translation>Ubah bobot awal lapisan</translation>
    </message>
    <message>
        <source>Switch all batch normalisation on</source>
        <translation>Hidupkan semua normalisasi batch</translation>
    </message>
    <message>
        <source>Switch all batch normalisation off</source>
        <translation>Matikan semua normalisasi batch</translation>
    </message>
    <message>
        <source>Change the initial weights</source>
        <translation>Ubah bobot awal</translation>
    </message>
    <message>
        <source>Change the neurons</source>
        <translation>Ubah jumlah neuron</translation>
    </message>
    <message>
        <source>Remove a neuron</source>
        <translation>Hapus neuron</translation>
    </message>
    <message>
        <source>Switch a neuron off</source>
        <translation>Matikan neuron</translation>
    </message>
    <message>
        <source>Switch a neuron on</source>
        <translation>Hidupkan neuron</translation>
    </message>
    <message>
        <source>Switch a link off</source>
        <translation>Matikan hubungan</translation>
    </message>
    <message>
        <source>Switch a link on</source>
        <translation>Hidupkan hubungan</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>{name} is {value} now; training goes on from there.</source>
        <translation>{name} sekarang {value}; pelatihan berlanjut dari sana.</translation>
    </message>
    <message>
        <source>Put an input in</source>
        <translation>Masukkan sebuah masukan</translation>
    </message>
    <message>
        <source>Leave an input out</source>
        <translation>Keluarkan sebuah masukan</translation>
    </message>
    <message>
        <source>Change the output</source>
        <translation>Ubah keluaran</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>Ubah fungsi kerugian</translation>
    </message>
</context>
<context>
    <name>EntropyPanel</name>
    <message>
        <source>Entropy</source>
        <translation>Entropi</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Mulai dari</translation>
    </message>
    <message>
        <source>A pair of distributions whose figures are known by heart</source>
        <translation>Pasangan distribusi yang angkanya dihafal orang</translation>
    </message>
    <message>
        <source>½ ¼ ⅛ ⅛ against even</source>
        <translation>½ ¼ ⅛ ⅛ melawan merata</translation>
    </message>
    <message>
        <source>Fair coin against a loaded one</source>
        <translation>Koin adil melawan koin berat sebelah</translation>
    </message>
    <message>
        <source>Loaded coin against a fair one</source>
        <translation>Koin berat sebelah melawan koin adil</translation>
    </message>
    <message>
        <source>One-hot target against a prediction</source>
        <translation>Target one-hot melawan prediksi</translation>
    </message>
    <message>
        <source>Two distributions to drag</source>
        <translation>Dua distribusi untuk diseret</translation>
    </message>
    <message>
        <source>Drag a bar, or use the arrow keys: the others give way, and the sum stays 1</source>
        <translation>Seret batang, atau pakai tombol panah: yang lain menyesuaikan, dan jumlahnya tetap 1</translation>
    </message>
    <message>
        <source>cross-entropy H(p, q)</source>
        <translation>entropi silang H(p, q)</translation>
    </message>
    <message>
        <source>truth p</source>
        <translation>kenyataan p</translation>
    </message>
    <message>
        <source>belief q</source>
        <translation>keyakinan q</translation>
    </message>
    <message>
        <source>entropy H(p)</source>
        <translation>entropi H(p)</translation>
    </message>
    <message>
        <source>divergence KL(p‖q)</source>
        <translation>divergensi KL(p‖q)</translation>
    </message>
</context>
<context>
    <name>EpochChart</name>
    <message>
        <source>1 epoch: {change}, {slope} an epoch</source>
        <translation>1 epoch: {change}, {slope} per epoch</translation>
    </message>
    <message>
        <source>{epochs} epochs: {change}, {slope} an epoch</source>
        <translation>{epochs} epoch: {change}, {slope} per epoch</translation>
    </message>
</context>
<context>
    <name>ExploreSentences</name>
    <message>
        <source>Answers none of the {rows} {part}</source>
        <translation>Tidak menjawab satu pun dari {rows} {part}</translation>
    </message>
    <message>
        <source>Answers the only {part}, rightly</source>
        <translation>Menjawab satu-satunya {part}, dengan benar</translation>
    </message>
    <message>
        <source>Answers the only {part}, wrongly</source>
        <translation>Menjawab satu-satunya {part}, dengan salah</translation>
    </message>
    <message>
        <source>Answers {answered} of {rows} {part}; {right} of those are right</source>
        <translation>Menjawab {answered} dari {rows} {part}; {right} di antaranya benar</translation>
    </message>
    <message>
        <source>Beyond all training rows: {names}</source>
        <translation>Di luar semua baris latih: {names}</translation>
    </message>
    <message>
        <source>Does not answer the only {part}</source>
        <translation>Tidak menjawab satu-satunya {part}</translation>
    </message>
    <message>
        <source>I don&apos;t know: the largest p is {p}, below {least}</source>
        <translation>Saya tidak tahu: p terbesar {p}, di bawah {least}</translation>
    </message>
    <message>
        <source>The outputs are no numbers any more</source>
        <translation>Keluarannya bukan bilangan lagi</translation>
    </message>
    <message>
        <source>all other directions
at their mean</source>
        <translation>semua arah lain
pada rata-ratanya</translation>
    </message>
    <message>
        <source>all other features
at their mean</source>
        <translation>semua fitur lain
pada rata-ratanya</translation>
    </message>
    <message>
        <source>chosen: neuron {0}</source>
        <translation>dipilih: neuron {0}</translation>
    </message>
    <message>
        <source>gradient g = {gradient}, of the 1 row of the next batch; learning rate η = {rate}</source>
        <translation>gradien g = {gradient}, dari 1 baris batch berikutnya; laju pembelajaran η = {rate}</translation>
    </message>
    <message>
        <source>gradient g = {gradient}, the mean over the {rows} rows of the next batch; learning rate η = {rate}</source>
        <translation>gradien g = {gradient}, rata-rata atas {rows} baris batch berikutnya; laju pembelajaran η = {rate}</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>masukan {0}</translation>
    </message>
    <message>
        <source>layer {0} · neuron {1} · {2}</source>
        <translation>lapisan {0} · neuron {1} · {2}</translation>
    </message>
    <message>
        <source>layer {0}, hinge lines: {1}</source>
        <translation>lapisan {0}, garis engsel: {1}</translation>
    </message>
    <message>
        <source>off everywhere: neuron {0}</source>
        <translation>padam di mana-mana: neuron {0}</translation>
    </message>
    <message>
        <source>output {0} · {1}</source>
        <translation>keluaran {0} · {1}</translation>
    </message>
    <message>
        <source>test row</source>
        <translation>baris uji</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>baris uji</translation>
    </message>
    <message>
        <source>training row</source>
        <translation>baris latih</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>baris latih</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>baris validasi</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>baris validasi</translation>
    </message>
    <message>
        <source>{0}
target {1}</source>
        <translation>{0}
target {1}</translation>
    </message>
    <message>
        <source>{0}
true: {1}</source>
        <translation>{0}
sebenarnya: {1}</translation>
    </message>
    <message>
        <source>{0} more are not drawn</source>
        <translation>{0} lagi tidak digambar</translation>
    </message>
    <message>
        <source>{0} × {1}, largest |w| {2}</source>
        <translation>{0} × {1}, |w| terbesar {2}</translation>
    </message>
    <message>
        <source>{0} → neuron {1}: w = {2}, bias {3}</source>
        <translation>{0} → neuron {1}: w = {2}, bias {3}</translation>
    </message>
    <message>
        <source>{before} becomes {after} by the next step: it changes by {change}</source>
        <translation>{before} menjadi {after} pada langkah berikutnya: berubah sebesar {change}</translation>
    </message>
    <message>
        <source>{name}, p = {p}</source>
        <translation>{name}, p = {p}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Training stopped</source>
        <translation>Pelatihan berhenti</translation>
    </message>
    <message>
        <source>Something went wrong while training: {reason}</source>
        <translation>Ada yang salah saat melatih: {reason}</translation>
    </message>
    <message>
        <source>The experiment is as it was. Press Space to go on, or Ctrl+R to reset.</source>
        <translation>Eksperimen masih seperti semula. Tekan Spasi untuk melanjutkan, atau Ctrl+R untuk mengatur ulang.</translation>
    </message>
</context>
<context>
    <name>FanPanel</name>
    <message>
        <source>Seed fan</source>
        <translation>Kipas benih</translation>
    </message>
    <message>
        <source>Losses with ten seeds</source>
        <translation>Kerugian dengan sepuluh benih</translation>
    </message>
    <message>
        <source>Move over a curve, or press ↑ and ↓, to see its seed; click it, or press Return, to put that run on the table</source>
        <translation>Arahkan ke kurva, atau tekan ↑ dan ↓, untuk melihat benihnya; klik, atau tekan Enter, untuk menaruh jalannya itu di meja</translation>
    </message>
    <message>
        <source>Start to see how much of it is luck.</source>
        <translation>Mulai untuk melihat seberapa banyak yang hanya keberuntungan.</translation>
    </message>
    <message>
        <source>train, mean</source>
        <translation>latih, rata-rata</translation>
    </message>
    <message>
        <source>test, mean</source>
        <translation>uji, rata-rata</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kerugian</translation>
    </message>
    <message>
        <source>Take seed {seed}</source>
        <translation>Pakai benih {seed}</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Projects and experiments</source>
        <translation>Proyek dan eksperimen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Impor data</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Impor gambar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Project with its run</source>
        <translation>Proyek dengan pelatihannya</translation>
    </message>
    <message>
        <source>Experiment alone</source>
        <translation>Eksperimen saja</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>The folder whose contents are listed</source>
        <translation>Folder yang isinya ditampilkan</translation>
    </message>
    <message>
        <source>What is in the folder; Return opens a folder or takes a file</source>
        <translation>Isi folder; Enter membuka folder atau memilih berkas</translation>
    </message>
    <message>
        <source>A name in this folder, or a whole path</source>
        <translation>Nama di folder ini, atau jalur lengkap</translation>
    </message>
    <message>
        <source>The kinds of files that are listed, or that is written</source>
        <translation>Jenis berkas yang ditampilkan, atau yang ditulis</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Ambil yang dipilih</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baru</translation>
    </message>
    <message>
        <source>Start from three spirals</source>
        <translation>Mulai dari tiga spiral</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uka…</translation>
    </message>
    <message>
        <source>Open a project or an experiment</source>
        <translation>Buka proyek atau eksperimen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang &amp;terbaru</translation>
    </message>
    <message>
        <source>The files that were opened or saved last</source>
        <translation>Berkas yang terakhir dibuka atau disimpan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Save the experiment, its run and the panels that are open</source>
        <translation>Simpan eksperimen, pelatihannya, dan panel yang terbuka</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Simpan s&amp;ebagai…</translation>
    </message>
    <message>
        <source>Save under another name, or the experiment alone</source>
        <translation>Simpan dengan nama lain, atau eksperimennya saja</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Impor data…</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, Excel, LibreOffice, text, IDX or NumPy</source>
        <translation>Belajar dari tabel Anda sendiri: CSV, Excel, LibreOffice, teks, IDX, atau NumPy</translation>
    </message>
    <message>
        <source>Import &amp;pictures…</source>
        <translation>Impor &amp;gambar…</translation>
    </message>
    <message>
        <source>Learn from a folder that has a folder of PNG or JPEG files for each class</source>
        <translation>Belajar dari folder yang memuat satu folder berkas PNG atau JPEG untuk tiap kelas</translation>
    </message>
    <message>
        <source>Paste &amp;table…</source>
        <translation>Tempel &amp;tabel…</translation>
    </message>
    <message>
        <source>Learn from the cells that were copied in a spreadsheet</source>
        <translation>Belajar dari sel yang disalin di lembar kerja</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Ekspor &amp;data…</translation>
    </message>
    <message>
        <source>Write the present data as a CSV file that reads back to the same values</source>
        <translation>Tulis data ini sebagai berkas CSV yang terbaca kembali dengan nilai yang sama</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tutup program</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Kosongkan daftar</translation>
    </message>
    <message>
        <source>Forget where these files are; the files stay</source>
        <translation>Lupakan letak berkas-berkas ini; berkasnya tetap ada</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Over- or underfitting</source>
        <translation>Overfitting atau underfitting</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Lencana</translation>
    </message>
    <message>
        <source>gap: validation 0.00012 − train 0.00012 = +0.0001</source>
        <translation>selisih: validasi 0,00012 − latih 0,00012 = +0,0001</translation>
    </message>
    <message>
        <source>best: epoch 100,000 (validation 0.00012), now +0.1</source>
        <translation>terbaik: epoch 100.000 (validasi 0,00012), sekarang +0,1</translation>
    </message>
    <message>
        <source>Restore best</source>
        <translation>Kembalikan terbaik</translation>
    </message>
    <message>
        <source>Go back to the parameters of the epoch with the lowest held-out loss</source>
        <translation>Kembali ke parameter epoch dengan kerugian terendah pada baris yang disisihkan</translation>
    </message>
    <message>
        <source>No validation rows: the test rows judge, which is peeking.</source>
        <translation>Tanpa baris validasi: baris uji yang menilai, itu mengintip.</translation>
    </message>
    <message>
        <source>OVERFIT</source>
        <translation>OVERFIT</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>BAIK</translation>
    </message>
    <message>
        <source>UNDERFIT</source>
        <translation>UNDERFIT</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Kenaikan</translation>
    </message>
    <message>
        <source>{0} needs a held-out loss so far above its lowest (arrows step)</source>
        <translation>{0} memerlukan kerugian baris yang disisihkan sejauh ini di atas terendahnya (panah menggeser)</translation>
    </message>
    <message>
        <source>{0} needs such a gap between the losses, in parts of guessing (arrows step)</source>
        <translation>{0} memerlukan selisih kerugian sebesar ini, dalam bagian tebakan (panah menggeser)</translation>
    </message>
    <message>
        <source>{0} is a training loss above that share of guessing (arrows step)</source>
        <translation>{0} adalah kerugian latih di atas bagian tebakan ini (panah menggeser)</translation>
    </message>
    <message>
        <source>{0}: held-out loss above its lowest by more than</source>
        <translation>{0}: kerugian baris yang disisihkan di atas terendahnya lebih dari</translation>
    </message>
    <message>
        <source>{0}: training loss above this share of guessing</source>
        <translation>{0}: kerugian latih di atas bagian tebakan ini</translation>
    </message>
    <message>
        <source>{0}: everything else</source>
        <translation>{0}: selain itu</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>and a gap of more than this share of guessing</source>
        <translation>dan selisih lebih dari bagian tebakan ini</translation>
    </message>
    <message>
        <source>The parameters of the best epoch are back.</source>
        <translation>Parameter epoch terbaik sudah kembali.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>What links show</source>
        <translation>Yang ditunjukkan hubungan</translation>
    </message>
    <message>
        <source>Links as wide as their weight, or as their gradient by its decade: a gradient that vanishes leaves thin links behind it</source>
        <translation>Hubungan selebar bobotnya, atau selebar gradiennya per dekade: gradien yang menghilang meninggalkan hubungan tipis</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradien</translation>
    </message>
</context>
<context>
    <name>FreezeMenu</name>
    <message>
        <source>layer 1</source>
        <translation>lapisan 1</translation>
    </message>
    <message>
        <source>layers 1 to {0}</source>
        <translation>lapisan 1 sampai {0}</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>Search, as in: gradient</source>
        <translation>Cari, misalnya: gradien</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Cari di glosarium</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Up and down choose a word; what it means stands beside it</source>
        <translation>Atas dan bawah memilih kata; artinya ada di sampingnya</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>Tidak ada istilah yang memuat ini.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Baca juga</translation>
    </message>
    <message>
        <source>Read on: {word}</source>
        <translation>Baca lebih lanjut: {word}</translation>
    </message>
</context>
<context>
    <name>GradientHistoryPanel</name>
    <message>
        <source>Gradients over time</source>
        <translation>Gradien sepanjang waktu</translation>
    </message>
    <message>
        <source>layer 1 over the last layer: 1/3 400 000 at the start, 1/3 400 000 now</source>
        <translation>lapisan 1 atas lapisan terakhir: 1/3 400 000 di awal, 1/3 400 000 sekarang</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>Gradien tiap lapisan sepanjang epoch</translation>
    </message>
    <message>
        <source>Colour scale of the gradients</source>
        <translation>Skala warna gradien</translation>
    </message>
    <message>
        <source>One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they explode; empty: not measured</source>
        <translation>Satu skala logaritmik untuk semua lapisan, dari 10⁻⁹ sampai 10, atau sejauh ledakannya; kosong: tidak diukur</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs, as lines</source>
        <translation>Gradien tiap lapisan sepanjang epoch, sebagai garis</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>A picture, layer by time, or a line for each layer</source>
        <translation>Gambar, lapisan kali waktu, atau satu garis untuk tiap lapisan</translation>
    </message>
    <message>
        <source>map</source>
        <translation>peta</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>garis</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>RMS of ∂L/∂W</source>
        <translation>RMS dari ∂L/∂W</translation>
    </message>
</context>
<context>
    <name>GradientsPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradien</translation>
    </message>
    <message>
        <source>layer 1 receives 1/3 400 000 of the last layer&apos;s gradient (6.5 decades)</source>
        <translation>lapisan 1 menerima 1/3 400 000 dari gradien lapisan terakhir (6,5 dekade)</translation>
    </message>
    <message>
        <source>Gradient of every weight, a heatmap a layer</source>
        <translation>Gradien setiap bobot, satu peta panas per lapisan</translation>
    </message>
    <message>
        <source>Colour scale of the gradients</source>
        <translation>Skala warna gradien</translation>
    </message>
    <message>
        <source>One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they explode. Exact zeros stand outside: zero in this batch, or dead, because a unit is off for all data.</source>
        <translation>Satu skala logaritmik untuk semua lapisan, dari 10⁻⁹ sampai 10, atau sejauh ledakannya. Nol yang tepat berada di luar: nol dalam batch ini, atau mati karena satu neuron padam untuk semua data.</translation>
    </message>
    <message>
        <source>Whose gradient</source>
        <translation>Gradien yang mana</translation>
    </message>
    <message>
        <source>Gradient of the data loss, or of the L1 and L2 penalty apart from it</source>
        <translation>Gradien kerugian data, atau gradien penalti L1 dan L2 secara terpisah</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalti</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Colour by size alone, or by sign: blue positive, orange negative</source>
        <translation>Warna menurut besar saja, atau menurut tanda: biru positif, jingga negatif</translation>
    </message>
    <message>
        <source>size</source>
        <translation>besar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>tanda</translation>
    </message>
    <message>
        <source>own scales</source>
        <translation>skala sendiri</translation>
    </message>
    <message>
        <source>Each layer on its own linear scale, as often seen: a trap that makes every layer look equally alive</source>
        <translation>Tiap lapisan pada skala liniernya sendiri, seperti sering terlihat: jebakan yang membuat semua tampak sama hidupnya</translation>
    </message>
    <message>
        <source>prove</source>
        <translation>buktikan</translation>
    </message>
    <message>
        <source>Below each layer the largest relative error of back-propagation against central differences, in float64 at the live weights, once a second</source>
        <translation>Di bawah tiap lapisan galat relatif terbesar propagasi balik terhadap beda pusat, dalam float64 pada bobot saat ini, sekali per detik</translation>
    </message>
    <message>
        <source>Press Space to train</source>
        <translation>Tekan Spasi untuk melatih</translation>
    </message>
    <message>
        <source>Each layer has its own scale: equal colours are not equal gradients</source>
        <translation>Tiap lapisan punya skala sendiri: warna sama bukan gradien sama</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This could not be drawn; the crash log says why. Everything else goes on.</source>
        <translation>Ini tidak dapat digambar; catatan kegagalan menyebut sebabnya. Yang lain berlanjut.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>{title} – lecturer&apos;s copy</source>
        <translation>{title} – salinan pengajar</translation>
    </message>
    <message>
        <source>Made with Neural Network Playground {version} from the lesson “{name}”.</source>
        <translation>Dibuat dengan Neural Network Playground {version} dari pelajaran “{name}”.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Lakukan</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Amati</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>seeds: data {data}, training {training}</source>
        <translation>benih: data {data}, pelatihan {training}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>epoch {epoch}</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>kerugian latih</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>kerugian uji</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>akurasi uji</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradien</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Completed passes over the training set</source>
        <translation>Lintasan lengkap melalui data latih</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>kerugian latih</translation>
    </message>
    <message>
        <source>Mean loss over the training set; of the last epoch while it trains</source>
        <translation>Kerugian rata-rata atas data latih; dari epoch terakhir selama melatih</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>kerugian uji</translation>
    </message>
    <message>
        <source>Mean loss over the test set, which is never trained on</source>
        <translation>Kerugian rata-rata atas data uji, yang tidak pernah dilatih</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>akurasi uji</translation>
    </message>
    <message>
        <source>Share of the test set whose most probable class is the right one</source>
        <translation>Bagian data uji yang kelas paling mungkinnya benar</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>galat uji</translation>
    </message>
    <message>
        <source>Root of the mean squared error over the test set (RMSE), or its mean absolute error (MAE), in the unit of the number that is predicted</source>
        <translation>Akar galat kuadrat rata-rata atas data uji (RMSE), atau galat mutlak rata-ratanya (MAE), dalam satuan bilangan yang diprediksi</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>R² uji</translation>
    </message>
    <message>
        <source>test MAE</source>
        <translation>MAE uji</translation>
    </message>
    <message>
        <source>test RMSE</source>
        <translation>RMSE uji</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>dead</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>max</source>
        <translation>maks</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>nol</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>There is nothing to say about this.</source>
        <translation>Tidak ada yang dapat dikatakan tentang ini.</translation>
    </message>
</context>
<context>
    <name>HelpPopover</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Tutup bantuan (Esc)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Tutup bantuan</translation>
    </message>
    <message>
        <source>Look this word up in the glossary</source>
        <translation>Cari istilah ini di glosarium</translation>
    </message>
</context>
<context>
    <name>HingeLines</name>
    <message>
        <source>Hinge lines</source>
        <translation>Garis engsel</translation>
    </message>
    <message>
        <source>Where the neurons of a layer switch, z = 0: ReLU is off on one side. Click a line to choose its neuron</source>
        <translation>Tempat neuron suatu lapisan beralih, z = 0: ReLU padam di satu sisi. Klik garis untuk memilih neuronnya</translation>
    </message>
    <message>
        <source>No hinges</source>
        <translation>Tanpa engsel</translation>
    </message>
    <message>
        <source>Hinges {0}</source>
        <translation>Engsel {0}</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>No more hints</source>
        <translation>Tanpa petunjuk lagi</translation>
    </message>
    <message>
        <source>Off for good; the Help menu brings them back</source>
        <translation>Mati untuk seterusnya; menu Bantuan menghidupkannya lagi</translation>
    </message>
    <message>
        <source>Hide this hint; it does not come again</source>
        <translation>Sembunyikan petunjuk ini; tidak datang lagi</translation>
    </message>
    <message>
        <source>Hide this hint</source>
        <translation>Sembunyikan petunjuk ini</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Space starts and pauses; &lt; and &gt; change how fast it goes.</source>
        <translation>Spasi memulai dan menjeda; &lt; dan &gt; mengubah kecepatannya.</translation>
    </message>
    <message>
        <source>Move over a neuron: the decision map shows what that neuron sees.</source>
        <translation>Gerakkan tetikus ke neuron: peta keputusan menunjukkan yang dilihat neuron itu.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes every change back, one by one.</source>
        <translation>Ctrl+Z mengurungkan setiap perubahan, satu per satu.</translation>
    </message>
    <message>
        <source>Drag the bar below the panels to see any earlier epoch again.</source>
        <translation>Seret batang di bawah panel untuk melihat lagi epoch sebelumnya.</translation>
    </message>
    <message>
        <source>Click a link to type its weight; drag a hidden layer to another place.</source>
        <translation>Klik hubungan untuk mengetik bobotnya; seret lapisan tersembunyi ke tempat lain.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus, Shift+F1 what you click; the house leads home.</source>
        <translation>F1 menjelaskan yang sedang difokus, Shift+F1 yang Anda klik; gambar rumah membawa ke halaman awal.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Impor data</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>The first rows of the file as they stand in it</source>
        <translation>Baris pertama berkas seperti adanya</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Learn from these rows instead of the present data; Undo brings those back</source>
        <translation>Belajar dari baris ini alih-alih data sekarang; Urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prediksi</translation>
    </message>
    <message>
        <source>The column that the network is to predict</source>
        <translation>Kolom yang harus diprediksi jaringan</translation>
    </message>
    <message>
        <source>Whether the column holds classes to tell apart or numbers to come close to</source>
        <translation>Apakah kolom memuat kelas untuk dibedakan atau bilangan untuk didekati</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Bilangan</translation>
    </message>
    <message>
        <source>What becomes of rows in which a feature is missing</source>
        <translation>Apa yang terjadi dengan baris yang fiturnya hilang</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Sel hilang</translation>
    </message>
    <message>
        <source>Drop rows</source>
        <translation>Buang baris</translation>
    </message>
    <message>
        <source>Use the mean</source>
        <translation>Pakai rata-rata</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Jaga bersama</translation>
    </message>
    <message>
        <source>Rows with the same value in this column, such as one patient, lie in one part of the split: the test then asks about somebody new</source>
        <translation>Baris bernilai sama di kolom ini, misalnya satu pasien, berada di satu bagian: uji lalu menanyakan orang yang baru</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Smaller images need fewer inputs and learn faster</source>
        <translation>Gambar yang lebih kecil memerlukan lebih sedikit masukan dan belajar lebih cepat</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Beberapa gambar</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Membaca {name} …</translation>
    </message>
    <message>
        <source>{count} rows read so far. “Cancel” stops it and leaves everything as it is.</source>
        <translation>{count} baris terbaca sejauh ini. “Batal” menghentikannya dan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>tanpa baris</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>apa adanya</translation>
    </message>
    <message>
        <source>The rows are made ready. “Cancel” stops it and leaves everything as it is.</source>
        <translation>Baris sedang disiapkan. “Batal” menghentikannya dan tidak mengubah apa pun.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>pasted table</source>
        <translation>tabel tempelan</translation>
    </message>
    <message>
        <source>{name} is nothing that is read here: copy a table (CSV, Excel, text), a project, an experiment or a folder of pictures.</source>
        <translation>{name} tidak dibaca di sini: salin sebuah tabel (CSV, Excel, teks), proyek, eksperimen, atau folder gambar.</translation>
    </message>
    <message>
        <source>These are the data on the table already.</source>
        <translation>Ini sudah data yang sedang dipakai.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Impor {name}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Tidak diimpor</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tabel dengan koma</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Ekspor data</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Menyimpan {name} …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} tidak dapat ditulis: {reason}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak disimpan</translation>
    </message>
</context>
<context>
    <name>InspectorColumn</name>
    <message>
        <source>The settings have no room beside the panels: View, Experiment opens them.</source>
        <translation>Pengaturan tidak muat di samping panel: Tampilan, Eksperimen membukanya.</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys while presenting</source>
        <translation>Tombol saat presentasi</translation>
    </message>
    <message>
        <source>Present, and back to the window</source>
        <translation>Presentasi, dan kembali ke jendela</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Train and pause</source>
        <translation>Latih dan jeda</translation>
    </message>
    <message>
        <source>Page ↓  Page ↑</source>
        <translation>Page ↓  Page ↑</translation>
    </message>
    <message>
        <source>The rest of the step, the next one, and back</source>
        <translation>Sisa langkah ini, langkah berikutnya, dan kembali</translation>
    </message>
    <message>
        <source>Prepared demonstrations, outside a lesson</source>
        <translation>Demonstrasi siap pakai, di luar pelajaran</translation>
    </message>
    <message>
        <source>Spotlight on the panel under the pointer</source>
        <translation>Lampu sorot pada panel di bawah penunjuk</translation>
    </message>
    <message>
        <source>That panel over the whole screen, and back</source>
        <translation>Panel itu memenuhi layar, dan kembali</translation>
    </message>
    <message>
        <source>Shift S, Z</source>
        <translation>Shift S, Z</translation>
    </message>
    <message>
        <source>The same for the panel with the focus</source>
        <translation>Sama untuk panel yang mendapat fokus</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Teks lebih besar dan lebih kecil</translation>
    </message>
    <message>
        <source>Slower and faster</source>
        <translation>Lebih lambat dan lebih cepat</translation>
    </message>
    <message>
        <source>Next panel, read it aloud, its numbers as a table</source>
        <translation>Panel berikutnya, bacakan, angkanya sebagai tabel</translation>
    </message>
    <message>
        <source>Move that panel, or make it larger</source>
        <translation>Pindahkan panel itu, atau perbesar</translation>
    </message>
    <message>
        <source>Undo, as always</source>
        <translation>Urungkan, seperti biasa</translation>
    </message>
    <message>
        <source>Count the hands of a vote; Enter goes on</source>
        <translation>Hitung tangan dalam pemungutan suara; Enter melanjutkan</translation>
    </message>
    <message>
        <source>Swap the screens of the room and of the notes</source>
        <translation>Tukar layar kelas dan layar catatan</translation>
    </message>
    <message>
        <source>Black screen; training waits</source>
        <translation>Layar hitam; pelatihan menunggu</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Ikhtisar ini</translation>
    </message>
</context>
<context>
    <name>LabButton</name>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Lab: {0} ▾</source>
        <translation>Lab: {0} ▾</translation>
    </message>
    <message>
        <source>Arrange the panels for another question. {0}</source>
        <translation>Susun panel untuk pertanyaan lain. {0}</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Loss landscape</source>
        <translation>Lanskap kerugian</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}: a plateau</source>
        <translation>{0}: kerugian di sini {1}; pada bidang ini dari {2} sampai {3}: dataran</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>sedang dibuka</translation>
    </message>
    <message>
        <source>first direction</source>
        <translation>arah pertama</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>arah kedua</translation>
    </message>
    <message>
        <source>NaN, ∞</source>
        <translation>NaN, ∞</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on</source>
        <translation>Bahasa jendela, mulai dari pembukaan berikutnya</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Ikuti desktop</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Bahasa berubah pada saat program dimulai lagi.</translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message>
        <source>Neurons of hidden layer {n}</source>
        <translation>Neuron lapisan tersembunyi {n}</translation>
    </message>
    <message>
        <source>Activation of hidden layer {n}: what each neuron does to its sum</source>
        <translation>Aktivasi lapisan tersembunyi {n}: apa yang dilakukan tiap neuron terhadap jumlahnya</translation>
    </message>
    <message>
        <source>One neuron fewer in hidden layer {n}; the others keep on</source>
        <translation>Satu neuron lebih sedikit di lapisan tersembunyi {n}; yang lain tetap</translation>
    </message>
    <message>
        <source>One more neuron in hidden layer {n}; the others keep on</source>
        <translation>Satu neuron lebih banyak di lapisan tersembunyi {n}; yang lain tetap</translation>
    </message>
    <message>
        <source>More for hidden layer {n}: dropout, initial weights, residual link, normalise, copy, move, remove</source>
        <translation>Lainnya untuk lapisan tersembunyi {n}: dropout, bobot awal, hubungan residual, normalisasi, salin, pindah, hapus</translation>
    </message>
    <message>
        <source>Neurons of hidden layer {n}: type how many, from 1 to 256</source>
        <translation>Neuron lapisan tersembunyi {n}: ketik jumlahnya, dari 1 sampai 256</translation>
    </message>
</context>
<context>
    <name>LayerTimeMap</name>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
</context>
<context>
    <name>LayoutFields</name>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>How letters are written down: look at the ones with accents</source>
        <translation>Cara huruf ditulis: perhatikan huruf beraksen</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Yang berdiri di antara dua sel</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Koma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Titik koma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Garis tegak  |</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Tanda desimal</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number</source>
        <translation>Yang berdiri di depan desimal sebuah bilangan</translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation>Titik  0.5</translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation>Koma  0,5</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns</source>
        <translation>Apakah baris pertama memuat nama kolom</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nama kolom</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>How many rows are read; a part is enough to try things out</source>
        <translation>Berapa baris dibaca; sebagian cukup untuk mencoba</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>{count} pertama</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet that is read</source>
        <translation>Lembar kerja yang dibaca</translation>
    </message>
</context>
<context>
    <name>LecturerWindow</name>
    <message>
        <source>There is only one screen.</source>
        <translation>Hanya ada satu layar.</translation>
    </message>
    <message>
        <source>The room sees screen {room}, the notes belong to screen {notes}; X swaps them.</source>
        <translation>Kelas melihat layar {room}, catatan di layar {notes}; X menukarnya.</translation>
    </message>
    <message>
        <source>The second screen is gone, and the notes with it; the lecture goes on. Ctrl+Shift+L opens them here.</source>
        <translation>Layar kedua hilang, beserta catatannya; kuliah berlanjut. Ctrl+Shift+L membukanya di sini.</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Chain rule</source>
        <translation>Aturan rantai</translation>
    </message>
    <message>
        <source>sample 100: 1/3 400 000 of the error signal arrives in layer 1 (6.5 decades)</source>
        <translation>sampel 100: 1/3 400 000 dari sinyal galat sampai di lapisan 1 (6,5 dekade)</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lapisan</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>lapisan 20 · softplus</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sisa</translation>
    </message>
    <message>
        <source>× slopes</source>
        <translation>× kemiringan</translation>
    </message>
    <message>
        <source>× weights</source>
        <translation>× bobot</translation>
    </message>
    <message>
        <source>mean |f′(z)|</source>
        <translation>rata-rata |f′(z)|</translation>
    </message>
    <message>
        <source>× normalisation</source>
        <translation>× normalisasi</translation>
    </message>
    <message>
        <source>× residual link</source>
        <translation>× hubungan residual</translation>
    </message>
    <message>
        <source>what is left; mark: the slopes alone, at best</source>
        <translation>yang tersisa; tanda: kemiringan saja, paling baik</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>yang tersisa</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>tak terhingga</translation>
    </message>
    <message>
        <source>dead: no signal at all</source>
        <translation>mati: tanpa sinyal sama sekali</translation>
    </message>
</context>
<context>
    <name>LessonDock</name>
    <message>
        <source>Lesson</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Page up)</source>
        <translation>Langkah sebelumnya (Ctrl+Page up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Page down)</source>
        <translation>Langkah berikutnya (Ctrl+Page down)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Show the notes for the lecturer below the step</source>
        <translation>Tampilkan catatan pengajar di bawah langkah</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Try freely; Lessons, Back to the lesson takes it up again</source>
        <translation>Coba bebas; Pelajaran, Kembali ke pelajaran meneruskannya</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Langkah {number} dari {count}</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Pelajaran berikutnya</translation>
    </message>
</context>
<context>
    <name>LessonExport</name>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} tidak dapat ditulis: {reason}</translation>
    </message>
</context>
<context>
    <name>LessonLock</name>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>network</source>
        <translation>jaringan</translation>
    </message>
    <message>
        <source>training</source>
        <translation>pelatihan</translation>
    </message>
    <message>
        <source>run</source>
        <translation>jalannya</translation>
    </message>
    <message>
        <source>This lesson locks: {names}.</source>
        <translation>Pelajaran ini mengunci: {names}.</translation>
    </message>
    <message>
        <source>This lesson hides: {names}.</source>
        <translation>Pelajaran ini menyembunyikan: {names}.</translation>
    </message>
    <message>
        <source>{locked} The switch “Open everything” in the lesson lifts it.</source>
        <translation>{locked} Sakelar “Buka semua” dalam pelajaran melepasnya.</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>Le&amp;ssons</source>
        <translation>Pe&amp;lajaran</translation>
    </message>
    <message>
        <source>A lecture step by step, and what a class takes home from it</source>
        <translation>Kuliah langkah demi langkah, dan apa yang dibawa pulang kelas</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Buka pelajaran…</translation>
    </message>
    <message>
        <source>Give a lesson of your own, from its file</source>
        <translation>Bawakan pelajaran Anda sendiri, dari berkasnya</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Langkah sebelumnya</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Keluar dari pelajaran</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Kembali ke pelajaran</translation>
    </message>
    <message>
        <source>On to what this step still holds back, or to the next</source>
        <translation>Lanjut ke yang masih disimpan langkah ini, atau ke langkah berikutnya</translation>
    </message>
    <message>
        <source>Back to the step before, as it is set up</source>
        <translation>Kembali ke langkah sebelumnya, seperti disiapkan</translation>
    </message>
    <message>
        <source>Put the lesson aside; what is on the table stays</source>
        <translation>Kesampingkan pelajaran; yang ada di meja tetap</translation>
    </message>
    <message>
        <source>Go on at the step where the lesson was left</source>
        <translation>Lanjutkan di langkah tempat pelajaran ditinggalkan</translation>
    </message>
    <message>
        <source>Lecturer&apos;s window</source>
        <translation>Jendela pengajar</translation>
    </message>
    <message>
        <source>Notes, what comes next and a clock, on a screen of their own (Ctrl+Shift+L)</source>
        <translation>Catatan, apa berikutnya, dan jam, di layar tersendiri (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Save worksheet…</source>
        <translation>Simpan lembar kerja…</translation>
    </message>
    <message>
        <source>The lesson with pictures, questions and seeds, as a web page or PDF for a class</source>
        <translation>Pelajaran dengan gambar, pertanyaan, dan benih, sebagai halaman web atau PDF untuk kelas</translation>
    </message>
    <message>
        <source>Save lecturer&apos;s copy…</source>
        <translation>Simpan salinan pengajar…</translation>
    </message>
    <message>
        <source>The worksheet with its answers, the votes of the room and the notes</source>
        <translation>Lembar kerja dengan jawaban, suara kelas, dan catatan</translation>
    </message>
    <message>
        <source>Save replay page…</source>
        <translation>Simpan halaman putar ulang…</translation>
    </message>
    <message>
        <source>The lesson as one web page in which every run plays again, on any phone</source>
        <translation>Pelajaran sebagai satu halaman web tempat tiap pelatihan diputar lagi, di ponsel apa pun</translation>
    </message>
    <message>
        <source>{title} (not in the 45 minutes)</source>
        <translation>{title} (di luar 45 menit)</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Buka pelajaran</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Pelajaran (*.md)</translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <source>This step can not be set up: {reason}</source>
        <translation>Langkah ini tidak dapat disiapkan: {reason}</translation>
    </message>
    <message>
        <source>The lesson waits at step {step}: “Back to the lesson” in its menu goes on.</source>
        <translation>Pelajaran menunggu di langkah {step}: “Kembali ke pelajaran” di menunya meneruskan.</translation>
    </message>
</context>
<context>
    <name>LessonReplay</name>
    <message>
        <source>Save replay page</source>
        <translation>Simpan halaman putar ulang</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Recording the lesson …</source>
        <translation>Merekam pelajaran …</translation>
    </message>
    <message>
        <source>The replay page was not made: {reason}</source>
        <translation>Halaman putar ulang tidak dibuat: {reason}</translation>
    </message>
    <message>
        <source>Saved the replay page as {name}.</source>
        <translation>Halaman putar ulang disimpan sebagai {name}.</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>Open everything</source>
        <translation>Buka semua</translation>
    </message>
    <message>
        <source>Lift the locks of this lesson, for this window</source>
        <translation>Lepas kunci pelajaran ini, untuk jendela ini</translation>
    </message>
</context>
<context>
    <name>LogitsPanel</name>
    <message>
        <source>Drag the logits</source>
        <translation>Seret logitnya</translation>
    </message>
    <message>
        <source>Logits to drag</source>
        <translation>Logit untuk diseret</translation>
    </message>
    <message>
        <source>Drag a logit; click a class to make it the target. Arrow keys do the same, Return picks the target</source>
        <translation>Seret logit; klik kelas untuk menjadikannya target. Tombol panah juga bisa, Enter memilih target</translation>
    </message>
    <message>
        <source>Follow the network</source>
        <translation>Ikuti jaringan</translation>
    </message>
    <message>
        <source>Take the logits of the shown sample; off, they are yours to drag</source>
        <translation>Ambil logit sampel yang ditampilkan; bila mati, Anda yang menyeretnya</translation>
    </message>
    <message>
        <source>+5 to all</source>
        <translation>+5 ke semua</translation>
    </message>
    <message>
        <source>Add 5 to every logit: softmax sees differences only, so nothing changes</source>
        <translation>Tambah 5 ke setiap logit: softmax hanya melihat selisih, jadi tidak ada yang berubah</translation>
    </message>
    <message>
        <source>Confidently wrong</source>
        <translation>Yakin tapi salah</translation>
    </message>
    <message>
        <source>Logits that are very sure of a wrong class: compare the two gradients</source>
        <translation>Logit yang sangat yakin pada kelas yang salah: bandingkan kedua gradien</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>Divides the logits: a low one sharpens the probabilities, a high one evens</source>
        <translation>Membagi logit: yang rendah menajamkan probabilitas, yang tinggi meratakannya</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>prob. p</translation>
    </message>
    <message>
        <source>∂/∂z</source>
        <translation>∂/∂z</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Kerugian</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kerugian</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalti</translation>
    </message>
    <message>
        <source>best: epoch {0}</source>
        <translation>terbaik: epoch {0}</translation>
    </message>
    <message>
        <source>best: epoch {0}, now +{1}</source>
        <translation>terbaik: epoch {0}, sekarang +{1}</translation>
    </message>
    <message>
        <source>guessing: ln {0} = {1}</source>
        <translation>menebak: ln {0} = {1}</translation>
    </message>
    <message>
        <source>guessing by the shares: {0}</source>
        <translation>menebak menurut proporsi: {0}</translation>
    </message>
    <message>
        <source>guessing the mean: {0}</source>
        <translation>menebak rata-rata: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation>Eksperimen</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>Key of the map</source>
        <translation>Legenda peta</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>row {0}</source>
        <translation>baris {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Open, save, import and share</source>
        <translation>Buka, simpan, impor, dan bagikan</translation>
    </message>
    <message>
        <source>Undo, redo and paste</source>
        <translation>Urungkan, ulangi, dan tempel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Batalkan suntingan terakhir</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Lakukan lagi suntingan yang dibatalkan</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Jalan</translation>
    </message>
    <message>
        <source>Play, step and start again</source>
        <translation>Putar, maju selangkah, dan mulai lagi</translation>
    </message>
    <message>
        <source>Freeze test &amp;of</source>
        <translation>Uji beku &amp;dari</translation>
    </message>
    <message>
        <source>Race this network against itself with so many of its first layers frozen</source>
        <translation>Adu jaringan ini melawan dirinya sendiri dengan sekian lapisan pertamanya dibekukan</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>&amp;Lab</translation>
    </message>
    <message>
        <source>Panels arranged for one question, with its first example</source>
        <translation>Panel yang disusun untuk satu pertanyaan, dengan contoh pertamanya</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>C&amp;ontoh</translation>
    </message>
    <message>
        <source>Experiments that are ready to play</source>
        <translation>Eksperimen yang siap diputar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>{lab}, view by view</source>
        <translation>{lab}, tampilan demi tampilan</translation>
    </message>
    <message>
        <source>One panel of this lab at a time, and what to see</source>
        <translation>Satu panel lab ini setiap kali, dan apa yang dilihat</translation>
    </message>
    <message>
        <source>What is shown, where and how</source>
        <translation>Apa yang ditampilkan, di mana, dan bagaimana</translation>
    </message>
    <message>
        <source>Show or hide the fields of data, network and training</source>
        <translation>Tampilkan atau sembunyikan isian data, jaringan, dan pelatihan</translation>
    </message>
    <message>
        <source>&amp;Read and hear</source>
        <translation>&amp;Baca dan dengar</translation>
    </message>
    <message>
        <source>Panels in sentences, tables and tones</source>
        <translation>Panel dalam kalimat, tabel, dan nada</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>Warna jendela</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Ikuti desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>&amp;Mark negative values</source>
        <translation>&amp;Tandai nilai negatif</translation>
    </message>
    <message>
        <source>Hatch negative values in heatmaps and pictures: no colour is needed</source>
        <translation>Arsir nilai negatif pada peta panas dan gambar: tidak perlu warna</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>What is what, and help with the first steps</source>
        <translation>Apa itu apa, dan bantuan untuk langkah pertama</translation>
    </message>
    <message>
        <source>&amp;Comment on presets</source>
        <translation>&amp;Komentar preset</translation>
    </message>
    <message>
        <source>What to see in a preset, why, and what goes wrong, under the toolbar</source>
        <translation>Yang dilihat pada preset, mengapa, dan apa yang keliru, di bawah bilah alat</translation>
    </message>
    <message>
        <source>&amp;Hints for beginners</source>
        <translation>&amp;Petunjuk untuk pemula</translation>
    </message>
    <message>
        <source>One line at a time, when it helps; from the first</source>
        <translation>Satu baris setiap kali, bila membantu; dari yang pertama</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Tentang</translation>
    </message>
    <message>
        <source>Version, licences, and what to copy into a report</source>
        <translation>Versi, lisensi, dan apa yang disalin ke laporan</translation>
    </message>
</context>
<context>
    <name>MetricPanel</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Equal steps for equal factors: small losses stay visible</source>
        <translation>Langkah sama untuk faktor sama: kerugian kecil tetap terlihat</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>haluskan</translation>
    </message>
    <message>
        <source>Draw the mean of about the last ten epochs, the newest counting most; what was measured stays behind it, pale</source>
        <translation>Gambar rata-rata sekitar sepuluh epoch terakhir, yang terbaru paling berat; hasil ukur tetap di belakangnya, pucat</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Kecocokan</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new points (double click)</source>
        <translation>Tampilkan lagi seluruh pelatihan dan ikuti titik baru (klik ganda)</translation>
    </message>
    <message>
        <source>Fit the chart to the whole run</source>
        <translation>Paskan grafik ke seluruh pelatihan</translation>
    </message>
    <message>
        <source>Wheel zooms around the mouse, or the axis under it; drag moves, right drag stretches, double click shows everything; the upright line goes back in time. By keys: + − zoom, Ctrl and arrows move, with Shift they stretch, Ctrl+Home shows everything, ← → go in time, ↑ ↓ move a measuring line</source>
        <translation>Roda memperbesar di sekitar tetikus, atau sumbu di bawahnya; seret memindahkan, seret kanan meregangkan, klik ganda menampilkan semua; garis tegak mundur dalam waktu. Dengan tombol: + − memperbesar, Ctrl dan panah memindahkan, dengan Shift meregangkan, Ctrl+Home menampilkan semua, ← → menelusuri waktu, ↑ ↓ menggeser garis ukur</translation>
    </message>
    <message>
        <source>&amp;Fit to the whole run</source>
        <translation>&amp;Paskan ke seluruh pelatihan</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logaritmik</translation>
    </message>
    <message>
        <source>&amp;Measure between two lines</source>
        <translation>&amp;Ukur di antara dua garis</translation>
    </message>
    <message>
        <source>Two lines to put on two epochs; what lies between them is told</source>
        <translation>Dua garis untuk diletakkan pada dua epoch; selisihnya disebutkan</translation>
    </message>
    <message>
        <source>train</source>
        <translation>latih</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validasi</translation>
    </message>
    <message>
        <source>test</source>
        <translation>uji</translation>
    </message>
    <message>
        <source>{part}, smoothed</source>
        <translation>{part}, dihaluskan</translation>
    </message>
    <message>
        <source>overflow in epoch {0}</source>
        <translation>meluap pada epoch {0}</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>meluap</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Activations</source>
        <translation>Aktivasi</translation>
    </message>
    <message>
        <source>sigmoid: mean |f′| 0.123, saturated 100 %, no slope 100 %, dead units 123 of 256</source>
        <translation>sigmoid: rata-rata |f′| 0,123, jenuh 100 %, tanpa kemiringan 100 %, neuron mati 123 dari 256</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>The hidden layer whose activation is looked at</source>
        <translation>Lapisan tersembunyi yang aktivasinya dilihat</translation>
    </message>
    <message>
        <source>Saturated: the slope is above 0 and below {0} % of the steepest</source>
        <translation>Jenuh: kemiringan di atas 0 dan di bawah {0} % dari yang paling curam</translation>
    </message>
    <message>
        <source>No hidden layer: nothing to look at. Add one with +</source>
        <translation>Tanpa lapisan tersembunyi: tidak ada yang dilihat. Tambahkan dengan +</translation>
    </message>
</context>
<context>
    <name>MicroscopeView</name>
    <message>
        <source>saturated</source>
        <translation>jenuh</translation>
    </message>
    <message>
        <source>no slope</source>
        <translation>tanpa kemiringan</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>&amp;Move panel</source>
        <translation>&amp;Pindahkan panel</translation>
    </message>
    <message>
        <source>&amp;As a tab beside</source>
        <translation>Sebagai t&amp;ab di samping</translation>
    </message>
    <message>
        <source>In the same place as another one; a tab chooses between them</source>
        <translation>Di tempat yang sama dengan panel lain; tab memilih di antaranya</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>Di jendela sen&amp;diri</translation>
    </message>
    <message>
        <source>To the &amp;left edge</source>
        <translation>Ke tepi k&amp;iri</translation>
    </message>
    <message>
        <source>To the &amp;right edge</source>
        <translation>Ke tepi ka&amp;nan</translation>
    </message>
    <message>
        <source>To the &amp;top edge</source>
        <translation>Ke tepi &amp;atas</translation>
    </message>
    <message>
        <source>To the &amp;bottom edge</source>
        <translation>Ke tepi &amp;bawah</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Lebih lebar</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Lebih &amp;sempit</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>Lebih &amp;tinggi</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>Lebih &amp;rendah</translation>
    </message>
    <message>
        <source>Nothing that can be moved</source>
        <translation>Tidak ada yang dapat dipindahkan</translation>
    </message>
    <message>
        <source>The network stays in the middle. F6 goes to a panel beside it, which can be moved.</source>
        <translation>Jaringan tetap di tengah. F6 menuju panel di sampingnya, yang dapat dipindahkan.</translation>
    </message>
    <message>
        <source>{panel} is at the left edge now.</source>
        <translation>{panel} kini di tepi kiri.</translation>
    </message>
    <message>
        <source>{panel} is at the right edge now.</source>
        <translation>{panel} kini di tepi kanan.</translation>
    </message>
    <message>
        <source>{panel} is at the top now.</source>
        <translation>{panel} kini di atas.</translation>
    </message>
    <message>
        <source>{panel} is at the bottom now.</source>
        <translation>{panel} kini di bawah.</translation>
    </message>
    <message>
        <source>{panel} is a tab beside “{other}” now.</source>
        <translation>{panel} kini menjadi tab di samping “{other}”.</translation>
    </message>
    <message>
        <source>{panel} has a window of its own now; F6 leads out of it.</source>
        <translation>{panel} kini punya jendela sendiri; F6 membawa keluar darinya.</translation>
    </message>
    <message>
        <source>{panel} is back in the window.</source>
        <translation>{panel} kembali ke dalam jendela.</translation>
    </message>
    <message>
        <source>View → Reset layout puts all panels back.</source>
        <translation>Tampilan → Atur ulang tata letak mengembalikan semua panel.</translation>
    </message>
    <message>
        <source>There is no room to give or to take that way.</source>
        <translation>Tidak ada ruang untuk diberi atau diambil ke arah itu.</translation>
    </message>
</context>
<context>
    <name>NeuronChooser</name>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>The layer of the neuron</source>
        <translation>Lapisan neuron itu</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>The neuron; a click on one in the network chooses it, too</source>
        <translation>Neuronnya; klik pada neuron di jaringan juga memilihnya</translation>
    </message>
    <message>
        <source>The neuron before</source>
        <translation>Neuron sebelumnya</translation>
    </message>
    <message>
        <source>The next neuron, through the whole network</source>
        <translation>Neuron berikutnya, melalui seluruh jaringan</translation>
    </message>
    <message>
        <source>The next neuron</source>
        <translation>Neuron berikutnya</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>One wrong neuron</source>
        <translation>Satu neuron yang salah</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>How wrong the neuron is at first: the target is 0</source>
        <translation>Seberapa salah neuron itu mula-mula: targetnya 0</translation>
    </message>
    <message>
        <source>w = 0.6, b = 0.9</source>
        <translation>w = 0,6, b = 0,9</translation>
    </message>
    <message>
        <source>w = b = 2</source>
        <translation>w = b = 2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Walk along both curves: every epoch is one step of gradient descent</source>
        <translation>Telusuri kedua kurva: tiap epoch adalah satu langkah penurunan gradien</translation>
    </message>
    <message>
        <source>One input x = 1, target 0, learning rate {0}</source>
        <translation>Satu masukan x = 1, target 0, laju pembelajaran {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropi silang</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>galat kuadrat</translation>
    </message>
    <message>
        <source>output a</source>
        <translation>keluaran a</translation>
    </message>
</context>
<context>
    <name>NielsenPanel</name>
    <message>
        <source>Nielsen&apos;s table</source>
        <translation>Tabel Nielsen</translation>
    </message>
    <message>
        <source>Length of the mean bias gradient of each hidden layer of 30 sigmoid neurons, before training. Nielsen (2015), chapter 5, on 1 000 images of MNIST; measured here on the first 1 000 of the bundled digits.</source>
        <translation>Panjang gradien bias rata-rata tiap lapisan tersembunyi 30 neuron sigmoid, sebelum pelatihan. Nielsen (2015), bab 5, pada 1 000 citra MNIST; di sini diukur pada 1 000 angka bawaan pertama.</translation>
    </message>
    <message>
        <source>mean of 100 starts: each layer learns 5.0 times as fast as the one before</source>
        <translation>rata-rata 100 awal: tiap lapisan belajar 5,0 kali secepat lapisan sebelumnya</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>lapisan tersembunyi</translation>
    </message>
    <message>
        <source>4 of 4</source>
        <translation>4 dari 4</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>terukur</translation>
    </message>
    <message>
        <source>book</source>
        <translation>buku</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukur</translation>
    </message>
    <message>
        <source>Measure {0} random starts on the digits, beside the run on the table</source>
        <translation>Ukur {0} awal acak pada angka, di samping pelatihan yang berjalan</translation>
    </message>
    <message>
        <source>speed; mark: the book</source>
        <translation>kecepatan; tanda: buku</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>kecepatan</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
</context>
<context>
    <name>NotesInspector</name>
    <message>
        <source>What to watch</source>
        <translation>Yang diamati</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes for the lecturer</source>
        <translation>Catatan untuk pengajar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>The step before (Page up)</source>
        <translation>Langkah sebelumnya (Page up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>The next step (Page down)</source>
        <translation>Langkah berikutnya (Page down)</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>Catatan langkah ini</translation>
    </message>
    <message>
        <source>No lesson is given: choose one in the menu Lessons.</source>
        <translation>Tidak ada pelajaran berjalan: pilih satu di menu Pelajaran.</translation>
    </message>
    <message>
        <source>{lesson} · step {number} of {count}</source>
        <translation>{lesson} · langkah {number} dari {count}</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation>Tanyakan: {text}</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Lakukan: {text}</translation>
    </message>
    <message>
        <source>Watch: {text}</source>
        <translation>Amati: {text}</translation>
    </message>
    <message>
        <source>Outcome: {text}</source>
        <translation>Hasil: {text}</translation>
    </message>
    <message>
        <source>Next: the outcome of the vote</source>
        <translation>Berikutnya: hasil pemungutan suara</translation>
    </message>
    <message>
        <source>Next: the end of the vote</source>
        <translation>Berikutnya: akhir pemungutan suara</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Berikutnya: {title}</translation>
    </message>
    <message>
        <source>Next: the next lesson</source>
        <translation>Berikutnya: pelajaran selanjutnya</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Ini langkah terakhir.</translation>
    </message>
    <message>
        <source>minute {now} of {all}</source>
        <translation>menit {now} dari {all}</translation>
    </message>
    <message>
        <source>minute {now}</source>
        <translation>menit {now}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} stays {value}: {reason}.</source>
        <translation>{name} tetap {value}: {reason}.</translation>
    </message>
    <message>
        <source>it was empty</source>
        <translation>tadi kosong</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>“{text}” bukan bilangan</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>“{text}” bukan bilangan bulat</translation>
    </message>
</context>
<context>
    <name>NumbersWindow</name>
    <message>
        <source>Arrows walk from number to number; Ctrl+C copies</source>
        <translation>Panah berjalan dari angka ke angka; Ctrl+C menyalin</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Salin semua</translation>
    </message>
    <message>
        <source>The whole table as text with commas, every digit</source>
        <translation>Seluruh tabel sebagai teks dengan koma, semua digit</translation>
    </message>
</context>
<context>
    <name>OneHotPanel</name>
    <message>
        <source>One-hot bench</source>
        <translation>Bangku one-hot</translation>
    </message>
    <message>
        <source>Samples as one-hot rows</source>
        <translation>Sampel sebagai baris one-hot</translation>
    </message>
    <message>
        <source>Label, its one-hot row, what the network says, and what that costs</source>
        <translation>Label, baris one-hot-nya, kata jaringan, dan biayanya</translation>
    </message>
    <message>
        <source>Decision map of the one-hot code</source>
        <translation>Peta keputusan kode one-hot</translation>
    </message>
    <message>
        <source>Decision map of the integer code</source>
        <translation>Peta keputusan kode bilangan bulat</translation>
    </message>
    <message>
        <source>One output a class, softmax, cross-entropy</source>
        <translation>Satu keluaran per kelas, softmax, entropi silang</translation>
    </message>
    <message>
        <source>One linear output that is to be 1, 2, 3, …, squared error, rounded</source>
        <translation>Satu keluaran linier yang harus 1, 2, 3, …, galat kuadrat, dibulatkan</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>How many classes to learn in either code</source>
        <translation>Berapa kelas dipelajari dengan tiap kode</translation>
    </message>
    <message>
        <source>Train both codes side by side, from the same start on the same points</source>
        <translation>Latih kedua kode berdampingan, dari awal yang sama pada titik yang sama</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Back to the initial weights of both networks</source>
        <translation>Kembali ke bobot awal kedua jaringan</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>one-hot row</source>
        <translation>baris one-hot</translation>
    </message>
    <message>
        <source>prediction row</source>
        <translation>baris prediksi</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kerugian</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Train both</source>
        <translation>Latih keduanya</translation>
    </message>
</context>
<context>
    <name>OutputBar</name>
    <message>
        <source>Output activation: how the last sums become answers</source>
        <translation>Aktivasi keluaran: bagaimana jumlah terakhir menjadi jawaban</translation>
    </message>
    <message>
        <source>Loss: what being wrong costs, and so what is learnt from</source>
        <translation>Kerugian: harga sebuah kesalahan, jadi bahan belajarnya</translation>
    </message>
</context>
<context>
    <name>OverfittingSentences</name>
    <message>
        <source>No run has a finite test loss.</source>
        <translation>Tidak ada pelatihan dengan kerugian uji berhingga.</translation>
    </message>
    <message>
        <source>No run is done yet.</source>
        <translation>Belum ada pelatihan yang selesai.</translation>
    </message>
    <message>
        <source>Nothing is held out: give the test some rows to judge the fit.</source>
        <translation>Tidak ada yang disisihkan: beri uji beberapa baris untuk menilai kecocokan.</translation>
    </message>
    <message>
        <source>The loss is not finite: there is nothing to judge.</source>
        <translation>Kerugian tidak terhingga: tidak ada yang dinilai.</translation>
    </message>
    <message>
        <source>There are no test rows to compare the runs by: train on fewer rows.</source>
        <translation>Tidak ada baris uji untuk membandingkan pelatihan: latih dengan lebih sedikit baris.</translation>
    </message>
    <message>
        <source>Train {0} epochs to be judged (Space).</source>
        <translation>Latih {0} epoch untuk dinilai (Spasi).</translation>
    </message>
    <message>
        <source>another exam: {loss}</source>
        <translation>ujian lain: {loss}</translation>
    </message>
    <message>
        <source>best of 1 try: {score} promised</source>
        <translation>terbaik dari 1 percobaan: dijanjikan {score}</translation>
    </message>
    <message>
        <source>best of {count} tries: {score} promised</source>
        <translation>terbaik dari {count} percobaan: dijanjikan {score}</translation>
    </message>
    <message>
        <source>best: epoch {epoch} ({part} {loss}), now +{rise}</source>
        <translation>terbaik: epoch {epoch} ({part} {loss}), sekarang +{rise}</translation>
    </message>
    <message>
        <source>best: epoch {epoch} ({part} {loss}), now −{fall}</source>
        <translation>terbaik: epoch {epoch} ({part} {loss}), sekarang −{fall}</translation>
    </message>
    <message>
        <source>gap: {part} {held} − train {train} = {gap}</source>
        <translation>selisih: {part} {held} − latih {train} = {gap}</translation>
    </message>
    <message>
        <source>lowest test loss so far: {remedy}, {loss}</source>
        <translation>kerugian uji terendah sejauh ini: {remedy}, {loss}</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at 1 hidden layer ({done} of {all} runs)</source>
        <translation>kerugian uji terendah {loss} pada 1 lapisan tersembunyi ({done} dari {all} pelatihan)</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at 1 neuron a layer ({done} of {all} runs)</source>
        <translation>kerugian uji terendah {loss} pada 1 neuron per lapisan ({done} dari {all} pelatihan)</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at {size} hidden layers ({done} of {all} runs)</source>
        <translation>kerugian uji terendah {loss} pada {size} lapisan tersembunyi ({done} dari {all} pelatihan)</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at {size} neurons a layer ({done} of {all} runs)</source>
        <translation>kerugian uji terendah {loss} pada {size} neuron per lapisan ({done} dari {all} pelatihan)</translation>
    </message>
    <message>
        <source>lowest test loss: {remedy}, {loss}, by the same test rows, 1 seed</source>
        <translation>kerugian uji terendah: {remedy}, {loss}, dengan baris uji yang sama, 1 benih</translation>
    </message>
    <message>
        <source>lowest test loss: {remedy}, {loss}, by the same test rows, {seeds} seeds</source>
        <translation>kerugian uji terendah: {remedy}, {loss}, dengan baris uji yang sama, {seeds} benih</translation>
    </message>
    <message>
        <source>promised {promise}, sealed {truth}: {points} points; lead over the average try {promised_lead} promised, {true_lead} sealed</source>
        <translation>dijanjikan {promise}, tersegel {truth}: {points} poin; keunggulan atas percobaan rata-rata {promised_lead} dijanjikan, {true_lead} tersegel</translation>
    </message>
    <message>
        <source>seed {seed}: test loss {loss}; a click puts it on the table</source>
        <translation>benih {seed}: kerugian uji {loss}; klik membukanya</translation>
    </message>
    <message>
        <source>test</source>
        <translation>uji</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over 1 seed</source>
        <translation>kerugian uji {mean} ± {spread} atas 1 benih</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over 1 seed; {faults} overflowed</source>
        <translation>kerugian uji {mean} ± {spread} atas 1 benih; {faults} meluap</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over {count} seeds</source>
        <translation>kerugian uji {mean} ± {spread} atas {count} benih</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over {count} seeds; {faults} overflowed</source>
        <translation>kerugian uji {mean} ± {spread} atas {count} benih; {faults} meluap</translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>uji {0}</translation>
    </message>
    <message>
        <source>test {loss} · {share}</source>
        <translation>uji {loss} · {share}</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validasi</translation>
    </message>
</context>
<context>
    <name>PaceBox</name>
    <message>
        <source>Speed</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>How fast the run goes: slower with &lt;, faster with &gt;; a number of its own</source>
        <translation>Seberapa cepat pelatihan berjalan: lebih lambat dengan &lt;, lebih cepat dengan &gt;; angka sendiri</translation>
    </message>
    <message>
        <source>can be typed under Run</source>
        <translation>dapat diketik di menu Jalan</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lambat</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>tonton</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>cepat</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>kecepatan penuh</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/dtk</translation>
    </message>
    <message>
        <source>As fast as the machine can</source>
        <translation>Secepat kemampuan mesin</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 langkah per detik</translation>
    </message>
    <message>
        <source>{rate:.0f} steps per second</source>
        <translation>{rate:.0f} langkah per detik</translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Tool</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>What the mouse does to the points</source>
        <translation>Yang dilakukan tetikus pada titik</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Kuas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Geser</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>The class of the points that the brush adds</source>
        <translation>Kelas titik yang ditambahkan kuas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Radius of brush and eraser, in the units of the axes</source>
        <translation>Jari-jari kuas dan penghapus, dalam satuan sumbu</translation>
    </message>
    <message>
        <source>Drag on the map to paint, or walk there by the arrow keys and press Return; Ctrl+Z takes back a whole stroke.</source>
        <translation>Seret pada peta untuk melukis, atau pergilah ke sana dengan tombol panah lalu tekan Enter; Ctrl+Z mengurungkan satu goresan penuh.</translation>
    </message>
    <message>
        <source>Paint inside the square of the map.</source>
        <translation>Lukislah di dalam kotak peta.</translation>
    </message>
    <message>
        <source>Paint points</source>
        <translation>Lukis titik</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Hapus titik</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Geser titik</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>It is not saved as a table: its numbers are those in sight.</source>
        <translation>Ini tidak disimpan sebagai tabel: angkanya adalah yang terlihat.</translation>
    </message>
    <message>
        <source>It shows a calculation of its own: nothing in it is measured in the run.</source>
        <translation>Ia menunjukkan perhitungannya sendiri: tidak ada yang diukur dari pelatihan.</translation>
    </message>
</context>
<context>
    <name>PanelMenus</name>
    <message>
        <source>Show this panel; close it if it is in sight</source>
        <translation>Tampilkan panel ini; tutup jika sedang terlihat</translation>
    </message>
</context>
<context>
    <name>PanelReader</name>
    <message>
        <source>&amp;Follow the loss by ear</source>
        <translation>&amp;Ikuti kerugian dengan telinga</translation>
    </message>
    <message>
        <source>While training plays, a short tone every second: it falls with the training loss</source>
        <translation>Selama pelatihan, nada pendek tiap detik: nadanya turun bersama kerugian latih</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>&amp;Kurangi gerakan</translation>
    </message>
    <message>
        <source>Nothing moves while stepping, whatever the desktop wants</source>
        <translation>Tidak ada yang bergerak saat maju selangkah, apa pun setelan desktop</translation>
    </message>
    <message>
        <source>Nothing to read yet: press Space to train.</source>
        <translation>Belum ada yang dibaca: tekan Spasi untuk melatih.</translation>
    </message>
    <message>
        <source>There is no course of the loss yet: press Space to train.</source>
        <translation>Belum ada jalannya kerugian: tekan Spasi untuk melatih.</translation>
    </message>
    <message>
        <source>The outcome is kept back until the vote.</source>
        <translation>Hasilnya ditahan sampai pemungutan suara.</translation>
    </message>
    <message>
        <source>The loss is not finite: there is nothing to hear.</source>
        <translation>Kerugian tak terhingga: tidak ada yang didengar.</translation>
    </message>
    <message>
        <source>Numbers: {panel}</source>
        <translation>Angka: {panel}</translation>
    </message>
    <message>
        <source>After step {step}</source>
        <translation>Setelah langkah {step}</translation>
    </message>
</context>
<context>
    <name>ParameterEntry</name>
    <message>
        <source>This link is switched off: its weight is 0 until it is switched on again.</source>
        <translation>Hubungan ini dimatikan: bobotnya 0 sampai dihidupkan lagi.</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Part of the data</source>
        <translation>Bagian data</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Latih</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>no rows are left to test on</source>
        <translation>tidak ada baris tersisa untuk diuji</translation>
    </message>
</context>
<context>
    <name>PeekingPanel</name>
    <message>
        <source>Peeking</source>
        <translation>Mengintip</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>How many random settings are judged by the same rows</source>
        <translation>Berapa setelan acak yang dinilai dengan baris yang sama</translation>
    </message>
    <message>
        <source>Open the seal</source>
        <translation>Buka segel</translation>
    </message>
    <message>
        <source>Judge the winner, once, by rows that no choice was made with</source>
        <translation>Nilai pemenangnya, sekali, dengan baris yang tidak dipakai memilih</translation>
    </message>
    <message>
        <source>Accuracy of the best try so far</source>
        <translation>Akurasi percobaan terbaik sejauh ini</translation>
    </message>
    <message>
        <source>Start to pick the best of many tries by the test set.</source>
        <translation>Mulai untuk memilih yang terbaik dari banyak percobaan dengan data uji.</translation>
    </message>
    <message>
        <source>{0} tries are too many: at most {1} can be made.</source>
        <translation>{0} percobaan terlalu banyak: paling banyak {1}.</translation>
    </message>
    <message>
        <source>promised by peeking</source>
        <translation>janji dari mengintip</translation>
    </message>
    <message>
        <source>sealed rows</source>
        <translation>baris tersegel</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>percobaan</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>akurasi</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Import pictures</source>
        <translation>Impor gambar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Smaller pictures need fewer inputs and learn faster; 64 × 64 at most go in</source>
        <translation>Gambar lebih kecil perlu masukan lebih sedikit dan lebih cepat dipelajari; paling besar 64 × 64 yang masuk</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>apa adanya</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>How many pictures are read; all others stay where they are</source>
        <translation>Berapa gambar dibaca; yang lain tetap di tempatnya</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>{count} pertama</translation>
    </message>
    <message>
        <source>Dark and light change places</source>
        <translation>Tukar gelap dan terang</translation>
    </message>
    <message>
        <source>What is drawn should be bright on dark, as on the drawing pad</source>
        <translation>Yang digambar harus terang di atas gelap, seperti pada papan gambar</translation>
    </message>
    <message>
        <source>Some of the pictures</source>
        <translation>Sebagian gambar</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Membaca gambar</translation>
    </message>
    <message>
        <source>Learn from these pictures instead of the present data; Undo brings those back</source>
        <translation>Belajar dari gambar ini alih-alih data sekarang; Urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Membaca {name} …</translation>
    </message>
    <message>
        <source>{count} pictures read so far. “Cancel” stops it and leaves everything as it is.</source>
        <translation>{count} gambar terbaca sejauh ini. “Batal” menghentikannya dan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>{name}: {count} pictures of {height} × {width}.</source>
        <translation>{name}: {count} gambar berukuran {height} × {width}.</translation>
    </message>
    <message>
        <source>{count} pictures of {side} × {side}, {inputs} inputs, are learnt from.</source>
        <translation>{count} gambar berukuran {side} × {side}, {inputs} masukan, dipelajari.</translation>
    </message>
</context>
<context>
    <name>PlaneControls</name>
    <message>
        <source>Directions</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Two random directions, each neuron&apos;s part as long as its weights; or the two in which the run itself has moved most</source>
        <translation>Dua arah acak, bagian tiap neuron sepanjang bobotnya; atau dua arah yang paling jauh ditempuh pelatihan</translation>
    </message>
    <message>
        <source>random</source>
        <translation>acak</translation>
    </message>
    <message>
        <source>the way</source>
        <translation>jalannya</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kerugian</translation>
    </message>
    <message>
        <source>Of the training rows, or of the test rows</source>
        <translation>Dari baris latih, atau dari baris uji</translation>
    </message>
    <message>
        <source>training</source>
        <translation>pelatihan</translation>
    </message>
    <message>
        <source>test</source>
        <translation>uji</translation>
    </message>
    <message>
        <source>Layers that move</source>
        <translation>Lapisan yang bergerak</translation>
    </message>
    <message>
        <source>All layers move along the two directions, or one of them alone</source>
        <translation>Semua lapisan bergerak sepanjang kedua arah, atau salah satunya saja</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Jangkauan</translation>
    </message>
    <message>
        <source>How far the plane reaches, in lengths of the weights</source>
        <translation>Seberapa jauh bidang menjangkau, dalam panjang bobot</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Seed of the directions</source>
        <translation>Benih arah</translation>
    </message>
    <message>
        <source>Another seed gives two other random directions</source>
        <translation>Benih lain memberi dua arah acak lain</translation>
    </message>
    <message>
        <source>it must be from 0 to {0}</source>
        <translation>harus dari 0 sampai {0}</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>semua lapisan</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>{0} saja</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>There is no program to play sounds with: {programs}.</source>
        <translation>Tidak ada program untuk memutar suara: {programs}.</translation>
    </message>
    <message>
        <source>Nothing is heard: {reason}</source>
        <translation>Tidak ada yang terdengar: {reason}</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Show the outcome</source>
        <translation>Tunjukkan hasilnya</translation>
    </message>
    <message>
        <source>End the vote and show what happens</source>
        <translation>Akhiri pemungutan suara dan tunjukkan yang terjadi</translation>
    </message>
    <message>
        <source>Hands for “{option}”</source>
        <translation>Tangan untuk “{option}”</translation>
    </message>
    <message>
        <source>Type how many hands are raised (V while presenting)</source>
        <translation>Ketik berapa tangan terangkat (V saat presentasi)</translation>
    </message>
    <message>
        <source>Hands: {before} before, {after} after</source>
        <translation>Tangan: {before} sebelum, {after} sesudah</translation>
    </message>
    <message>
        <source>End the vote</source>
        <translation>Akhiri pemungutan suara</translation>
    </message>
    <message>
        <source>Show both votes beside what happened</source>
        <translation>Tunjukkan kedua suara di samping yang terjadi</translation>
    </message>
    <message>
        <source>Hands: {count}</source>
        <translation>Tangan: {count}</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Esc leaves · ? shows the keys</source>
        <translation>Esc keluar · ? menampilkan tombol</translation>
    </message>
    <message>
        <source>This step has no vote.</source>
        <translation>Langkah ini tanpa pemungutan suara.</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Comment on the preset</source>
        <translation>Komentar preset</translation>
    </message>
</context>
<context>
    <name>PresetOpener</name>
    <message>
        <source>Press Space to train.</source>
        <translation>Tekan Spasi untuk melatih.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>to predict</source>
        <translation>diprediksi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ditinggalkan</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>fitur</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Prove the gradient</source>
        <translation>Buktikan gradien</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Buktikan</translation>
    </message>
    <message>
        <source>Move single weights a little and compare the change of the loss with back-propagation; training is not disturbed</source>
        <translation>Gerakkan sedikit beberapa bobot dan bandingkan perubahan kerugian dengan propagasi balik; pelatihan tidak terganggu</translation>
    </message>
    <message>
        <source>step 100 000: both ways agree in all layers; 100 weights compared</source>
        <translation>langkah 100 000: kedua cara cocok di semua lapisan; 100 bobot dibandingkan</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lapisan</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>lapisan 20 · softplus</translation>
    </message>
    <message>
        <source>error</source>
        <translation>galat</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>putusan</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>pembulatan</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>largest relative error; mark: what rounding may do</source>
        <translation>galat relatif terbesar; tanda: yang mungkin karena pembulatan</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>galat terbesar</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>tak terhingga</translation>
    </message>
    <message>
        <source>dead: both ways say exactly zero</source>
        <translation>mati: kedua cara menyebut tepat nol</translation>
    </message>
    <message>
        <source>Is back-propagation right? Press the button and see</source>
        <translation>Benarkah propagasi balik? Tekan tombolnya dan lihat</translation>
    </message>
    <message>
        <source>Comparing both ways …</source>
        <translation>Membandingkan kedua cara …</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save changes?</source>
        <translation>Simpan perubahan?</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Simpan perubahan pada “{name}”?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Tanpa disimpan, perubahan hilang.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Berkas telah berubah</translation>
    </message>
    <message>
        <source>“{name}” has been changed by somebody else.</source>
        <translation>“{name}” telah diubah orang lain.</translation>
    </message>
    <message>
        <source>Overwriting it loses what they wrote.</source>
        <translation>Menimpanya menghilangkan yang mereka tulis.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Timpa</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Simpan s&amp;ebagai…</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Berkas tidak ada</translation>
    </message>
    <message>
        <source>“{name}” is not there any more, or its disk is not connected.</source>
        <translation>“{name}” tidak ada lagi, atau diskanya tidak tersambung.</translation>
    </message>
    <message>
        <source>Connect the disk and save again, or write the file anew.</source>
        <translation>Sambungkan diska dan simpan lagi, atau tulis berkas baru.</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>Tulis &amp;baru</translation>
    </message>
    <message>
        <source>Take it off the list of recent files?</source>
        <translation>Hapus dari daftar berkas terbaru?</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>Hapus pekerjaan yang belum disimpan?</translation>
    </message>
    <message>
        <source>Delete the unsaved work on “{name}” for good?</source>
        <translation>Hapus pekerjaan yang belum disimpan pada “{name}” untuk selamanya?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Race</source>
        <translation>Perlombaan</translation>
    </message>
    <message>
        <source>the curves coincide; after 40,000 epochs: 1.0986 against 0.0700, 0.0700, 0.0700</source>
        <translation>kurvanya berimpit; setelah 40.000 epoch: 1,0986 melawan 0,0700, 0,0700, 0,0700</translation>
    </message>
    <message>
        <source>Curves of all runs</source>
        <translation>Kurva semua jaringan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Besaran</translation>
    </message>
    <message>
        <source>What the curves of all runs show</source>
        <translation>Yang ditunjukkan kurva semua jaringan</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>kerugian latih</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>kerugian uji</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>akurasi</translation>
    </message>
    <message>
        <source>Duplicate as rival</source>
        <translation>Gandakan sebagai pesaing</translation>
    </message>
    <message>
        <source>Race a copy of this experiment; then change one field of the one on the table</source>
        <translation>Adu salinan eksperimen ini; lalu ubah satu setelan pada yang sedang dibuka</translation>
    </message>
    <message>
        <source>One field different</source>
        <translation>Satu setelan berbeda</translation>
    </message>
    <message>
        <source>Race the same experiment with one field changed, from the same seed and data</source>
        <translation>Adu eksperimen yang sama dengan satu setelan diubah, dari benih dan data yang sama</translation>
    </message>
    <message>
        <source>End the race</source>
        <translation>Akhiri perlombaan</translation>
    </message>
    <message>
        <source>Send the rivals away; the run on the table goes on alone</source>
        <translation>Suruh pesaing pergi; jaringan yang sedang dibuka berlanjut sendiri</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Saingan</translation>
    </message>
    <message>
        <source>Add rivals to the race, or end it</source>
        <translation>Tambahkan saingan ke balapan, atau akhiri</translation>
    </message>
    <message>
        <source>The rival is a copy: change one field now, and play both from the start.</source>
        <translation>Pesaing adalah salinan: ubah satu setelan sekarang, dan jalankan keduanya dari awal.</translation>
    </message>
    <message>
        <source>The same start with one field different: {0}.</source>
        <translation>Awal yang sama dengan satu setelan berbeda: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is out of the race; all others go on.</source>
        <translation>“{0}” keluar dari perlombaan; yang lain berlanjut.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>salinan</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>sedang dibuka</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kerugian</translation>
    </message>
</context>
<context>
    <name>RaceRuns</name>
    <message>
        <source>No rival yet: choose one field that is to be different</source>
        <translation>Belum ada pesaing: pilih satu setelan yang harus berbeda</translation>
    </message>
    <message>
        <source>There is no test set to compare the runs on</source>
        <translation>Tidak ada data uji untuk membandingkan jaringan</translation>
    </message>
    <message>
        <source>after 1 epoch: {1} against {2}</source>
        <translation>setelah 1 epoch: {1} melawan {2}</translation>
    </message>
    <message>
        <source>after {0} epochs: {1} against {2}</source>
        <translation>setelah {0} epoch: {1} melawan {2}</translation>
    </message>
    <message>
        <source>the curves coincide; after {0} epochs: {1} against {2}</source>
        <translation>kurvanya berimpit; setelah {0} epoch: {1} melawan {2}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impor</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>This can not be recovered</source>
        <translation>Ini tidak dapat dipulihkan</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <source>Recover</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Keep it, and ask again at the next start</source>
        <translation>Simpan dulu, dan tanya lagi pada awal berikutnya</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>The program ended before “{name}” was saved.</source>
        <translation>Program berakhir sebelum “{name}” disimpan.</translation>
    </message>
</context>
<context>
    <name>RegressionCurve</name>
    <message>
        <source>Curve through the points</source>
        <translation>Kurva melalui titik</translation>
    </message>
    <message>
        <source>The number to predict over the feature: training rows are filled, test rows are rings, and the curve is what the network says</source>
        <translation>Bilangan yang diprediksi terhadap fitur: baris latih penuh, baris uji cincin, dan kurvanya kata jaringan</translation>
    </message>
    <message>
        <source>network</source>
        <translation>jaringan</translation>
    </message>
</context>
<context>
    <name>RegularizationInspector</name>
    <message>
        <source>Regularisation</source>
        <translation>Regularisasi</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Penalti L1</translation>
    </message>
    <message>
        <source>Costs the size of every weight: drives useless ones to exactly zero</source>
        <translation>Mengenakan biaya pada besar tiap bobot: mendorong yang tak berguna tepat ke nol</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Penalti L2</translation>
    </message>
    <message>
        <source>Costs the square of every weight: smoother boundaries, less overfitting</source>
        <translation>Mengenakan biaya pada kuadrat tiap bobot: batas lebih halus, overfitting berkurang</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Derau masukan</translation>
    </message>
    <message>
        <source>Shakes the inputs at every step, so that single points can not be learnt</source>
        <translation>Menggoyang masukan di tiap langkah, sehingga titik tunggal tidak dapat dihafal</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Henti dini</translation>
    </message>
    <message>
        <source>Ends the run when the validation loss stops falling, at its best weights</source>
        <translation>Mengakhiri pelatihan bila kerugian validasi berhenti turun, pada bobot terbaiknya</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kesabaran</translation>
    </message>
    <message>
        <source>How many epochs without improvement are waited for</source>
        <translation>Berapa epoch tanpa perbaikan yang ditunggu</translation>
    </message>
</context>
<context>
    <name>RemedyCard</name>
    <message>
        <source>Use this</source>
        <translation>Pakai ini</translation>
    </message>
    <message>
        <source>Make it the main run: {0}</source>
        <translation>Jadikan pelatihan utama: {0}</translation>
    </message>
    <message>
        <source>Make this the main run, from its start (can be undone)</source>
        <translation>Jadikan ini pelatihan utama, dari awalnya (dapat diurungkan)</translation>
    </message>
</context>
<context>
    <name>RemedyPanel</name>
    <message>
        <source>Remedies</source>
        <translation>Obat</translation>
    </message>
    <message>
        <source>No remedy</source>
        <translation>Tanpa obat</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Penalti L2</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Penalti L1</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Henti dini</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Data lebih banyak</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Derau lebih sedikit</translation>
    </message>
    <message>
        <source>Fewer neurons</source>
        <translation>Neuron lebih sedikit</translation>
    </message>
    <message>
        <source>Noise on inputs</source>
        <translation>Derau pada masukan</translation>
    </message>
    <message>
        <source>Start to see which remedy helps this experiment most.</source>
        <translation>Mulai untuk melihat obat mana yang paling membantu eksperimen ini.</translation>
    </message>
    <message>
        <source>Remedy: {0}</source>
        <translation>Obat: {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kerugian</translation>
    </message>
    <message>
        <source>train</source>
        <translation>latih</translation>
    </message>
    <message>
        <source>test</source>
        <translation>uji</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Run</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Send this rival away</source>
        <translation>Suruh pesaing ini pergi</translation>
    </message>
    <message>
        <source>Send this rival away; all other runs go on</source>
        <translation>Suruh pesaing ini pergi; yang lain berlanjut</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>Peta keputusan</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lapisan</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradien tiap lapisan</translation>
    </message>
    <message>
        <source>Root mean square of ∂L/∂W of each layer, on one log scale for all runs</source>
        <translation>Akar rata-rata kuadrat ∂L/∂W tiap lapisan, pada satu skala log untuk semua jaringan</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradien</translation>
    </message>
    <message>
        <source>grad</source>
        <translation>grad</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>tepat 0</translation>
    </message>
</context>
<context>
    <name>RunInspector</name>
    <message>
        <source>Steps/s</source>
        <translation>Langkah/dtk</translation>
    </message>
    <message>
        <source>Slow enough to watch single updates, or as fast as the machine can</source>
        <translation>Cukup lambat untuk melihat tiap pembaruan, atau secepat kemampuan mesin</translation>
    </message>
    <message>
        <source>full</source>
        <translation>penuh</translation>
    </message>
    <message>
        <source>Stop at epoch</source>
        <translation>Henti pada epoch</translation>
    </message>
    <message>
        <source>Pauses at the end of this epoch, so that runs of equal length compare</source>
        <translation>Jeda di akhir epoch ini, agar pelatihan sama panjang dapat dibandingkan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Stop at loss</source>
        <translation>Henti pada kerugian</translation>
    </message>
    <message>
        <source>Pauses when the training loss is this low, so that times to it compare</source>
        <translation>Jeda bila kerugian latih serendah ini, agar waktu ke sana dapat dibandingkan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>“full” is as fast as it gets</source>
        <translation>“penuh” adalah yang tercepat</translation>
    </message>
    <message>
        <source>it must be at least 1</source>
        <translation>paling sedikit 1</translation>
    </message>
    <message>
        <source>epochs count from 1</source>
        <translation>epoch dihitung dari 1</translation>
    </message>
    <message>
        <source>a loss is 0 or more, and finite</source>
        <translation>kerugian adalah 0 atau lebih, dan terhingga</translation>
    </message>
    <message>
        <source>Training at full speed.</source>
        <translation>Melatih dengan kecepatan penuh.</translation>
    </message>
    <message>
        <source>Training at 1 step per second.</source>
        <translation>Melatih 1 langkah per detik.</translation>
    </message>
    <message>
        <source>Training at {speed} steps per second.</source>
        <translation>Melatih {speed} langkah per detik.</translation>
    </message>
</context>
<context>
    <name>SampleSentences</name>
    <message>
        <source>1 unit, {0}</source>
        <translation>1 neuron, {0}</translation>
    </message>
    <message>
        <source>The target is a number: there are no classes to tell apart</source>
        <translation>Targetnya bilangan: tidak ada kelas untuk dibedakan</translation>
    </message>
    <message>
        <source>These two directions hold {0} of what {1} units say.</source>
        <translation>Kedua arah ini memuat {0} dari yang dikatakan {1} neuron.</translation>
    </message>
    <message>
        <source>no rows in this part</source>
        <translation>tidak ada baris di bagian ini</translation>
    </message>
    <message>
        <source>sample {number}, class {name}: {places}</source>
        <translation>sampel {number}, kelas {name}: {places}</translation>
    </message>
    <message>
        <source>sample {number}: rightly {name}, {share}</source>
        <translation>sampel {number}: benar dikenali sebagai {name}, {share}</translation>
    </message>
    <message>
        <source>sample {number}: {name}</source>
        <translation>sampel {number}: {name}</translation>
    </message>
    <message>
        <source>sample {number}: {places}</source>
        <translation>sampel {number}: {places}</translation>
    </message>
    <message>
        <source>sample {number}: {truth} taken for {name}, {share}</source>
        <translation>sampel {number}: {truth} dikira {name}, {share}</translation>
    </message>
    <message>
        <source>{0} (of {1} rows)</source>
        <translation>{0} (dari {1} baris)</translation>
    </message>
    <message>
        <source>{0} of {1} dots are nearest to the corner of their class</source>
        <translation>{0} dari {1} titik paling dekat ke sudut kelasnya</translation>
    </message>
    <message>
        <source>{0} of {1} right; probabilities among these three alone</source>
        <translation>{0} dari {1} benar; probabilitas di antara ketiganya saja</translation>
    </message>
    <message>
        <source>{0} of {1} wrong</source>
        <translation>{0} dari {1} salah</translation>
    </message>
    <message>
        <source>{0} units, {1}</source>
        <translation>{0} neuron, {1}</translation>
    </message>
    <message>
        <source>{0} · first {1}</source>
        <translation>{0} · {1} pertama</translation>
    </message>
    <message>
        <source>{0} × {1} taken for {2}</source>
        <translation>{0} × {1} dikira {2}</translation>
    </message>
    <message>
        <source>{name}: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>{name}: presisi {precision}, recall {recall}, F1 {f1}</translation>
    </message>
    <message>
        <source>{right} of {rows} right, {balanced} balanced</source>
        <translation>{right} dari {rows} benar, {balanced} berimbang</translation>
    </message>
</context>
<context>
    <name>SamplesPanel</name>
    <message>
        <source>Samples</source>
        <translation>Sampel</translation>
    </message>
    <message>
        <source>Hover or click a sample to see its softmax; a cross marks a wrong answer</source>
        <translation>Arahkan atau klik sampel untuk melihat softmax-nya; silang menandai jawaban salah</translation>
    </message>
    <message>
        <source>Look at rows the network trains on, or at rows it never sees</source>
        <translation>Lihat baris yang dilatih jaringan, atau baris yang tidak pernah dilihatnya</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Terburuk dulu</translation>
    </message>
    <message>
        <source>Put the samples with the largest loss first: what is learnt last</source>
        <translation>Dahulukan sampel dengan kerugian terbesar: yang paling akhir dipelajari</translation>
    </message>
    <message>
        <source>Show all samples again, not one cell alone</source>
        <translation>Tampilkan lagi semua sampel, bukan satu sel saja</translation>
    </message>
    <message>
        <source>{0} taken for {1} ×</source>
        <translation>{0} dikira {1} ×</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>adalah {0}</translation>
    </message>
    <message>
        <source>mean loss {0}</source>
        <translation>kerugian rata-rata {0}</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>&amp;Show all again</source>
        <translation>&amp;Tampilkan semua lagi</translation>
    </message>
    <message>
        <source>Undo zooming and moving (double click)</source>
        <translation>Batalkan perbesaran dan geseran (klik ganda)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold (Space)</source>
        <translation>Lipat atau buka (Spasi)</translation>
    </message>
</context>
<context>
    <name>SelectionSwitches</name>
    <message>
        <source>Cat and cat are the same class</source>
        <translation>Kucing dan kucing adalah kelas yang sama</translation>
    </message>
    <message>
        <source>Whether names of classes that differ in capital letters alone are one class</source>
        <translation>Apakah nama kelas yang hanya beda huruf besar adalah satu kelas</translation>
    </message>
    <message>
        <source>Leave out rows that repeat</source>
        <translation>Tinggalkan baris yang berulang</translation>
    </message>
    <message>
        <source>A row that occurs twice may lie in the training and in the test part: then the test asks what was learnt by heart</source>
        <translation>Baris yang muncul dua kali dapat berada di bagian latih dan uji: uji itu lalu menanyakan yang dihafal</translation>
    </message>
    <message>
        <source>−999 means missing</source>
        <translation>−999 berarti hilang</translation>
    </message>
    <message>
        <source>Whether a number far from all others, such as −999, stands for a missing one</source>
        <translation>Apakah bilangan yang jauh dari semua yang lain, seperti −999, berarti hilang</translation>
    </message>
    <message>
        <source>Each row is an image</source>
        <translation>Tiap baris adalah citra</translation>
    </message>
    <message>
        <source>Whether the columns are the pixels of a square image, row by row</source>
        <translation>Apakah kolom-kolomnya piksel sebuah citra persegi, baris demi baris</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings were damaged; the defaults are used.</source>
        <translation>Setelan rusak; nilai bawaan dipakai.</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Right: {0}</source>
        <translation>Benar: {0}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Pictures and &amp;data</source>
        <translation>Gambar dan &amp;data</translation>
    </message>
    <message>
        <source>&amp;Export network</source>
        <translation>&amp;Ekspor jaringan</translation>
    </message>
    <message>
        <source>&amp;NumPy script…</source>
        <translation>Skrip &amp;NumPy…</translation>
    </message>
    <message>
        <source>A readable script that needs NumPy</source>
        <translation>Skrip yang mudah dibaca dan memerlukan NumPy</translation>
    </message>
    <message>
        <source>&amp;PyTorch module…</source>
        <translation>Modul &amp;PyTorch…</translation>
    </message>
    <message>
        <source>A module to predict or train on</source>
        <translation>Modul untuk memprediksi atau melatih lebih lanjut</translation>
    </message>
    <message>
        <source>&amp;Keras model…</source>
        <translation>Model &amp;Keras…</translation>
    </message>
    <message>
        <source>A Keras 3 model, to train on</source>
        <translation>Model Keras 3, untuk dilatih lebih lanjut</translation>
    </message>
    <message>
        <source>&amp;ONNX model…</source>
        <translation>Model &amp;ONNX…</translation>
    </message>
    <message>
        <source>One file for many runtimes</source>
        <translation>Satu berkas untuk banyak lingkungan</translation>
    </message>
    <message>
        <source>{what}, with the parameters as they are</source>
        <translation>{what}, dengan parameter saat ini</translation>
    </message>
    <message>
        <source>Ans&amp;wers for a table…</source>
        <translation>&amp;Jawaban untuk tabel…</translation>
    </message>
    <message>
        <source>What the network says of every row of a table, or of the pictures in a file, with its probabilities, as a CSV file; no label is needed</source>
        <translation>Apa kata jaringan tentang tiap baris tabel, atau gambar dalam berkas, dengan peluangnya, sebagai berkas CSV; label tidak diperlukan</translation>
    </message>
    <message>
        <source>Answers for a folder of p&amp;ictures…</source>
        <translation>Jawaban untuk folder &amp;gambar…</translation>
    </message>
    <message>
        <source>What the network says of every picture in a folder, as a CSV file</source>
        <translation>Apa kata jaringan tentang tiap gambar dalam folder, sebagai berkas CSV</translation>
    </message>
    <message>
        <source>&amp;Replay page…</source>
        <translation>Halaman &amp;putar ulang…</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Ba&amp;gikan</translation>
    </message>
    <message>
        <source>The experiment, its run and its network, for others to carry on with</source>
        <translation>Eksperimen, jalannya, dan jaringannya, untuk dilanjutkan orang lain</translation>
    </message>
    <message>
        <source>Every panel in sight, as a picture or in numbers</source>
        <translation>Setiap panel yang terlihat, sebagai gambar atau angka</translation>
    </message>
    <message>
        <source>The run as one web page that plays it again in any browser, also on a phone</source>
        <translation>Pelatihan sebagai satu halaman web yang memutarnya lagi di peramban apa pun, juga di ponsel</translation>
    </message>
    <message>
        <source>The network as code or as a file for other programs</source>
        <translation>Jaringan sebagai kode atau berkas untuk program lain</translation>
    </message>
    <message>
        <source>Copy experiment as &amp;link</source>
        <translation>Salin eksperimen sebagai &amp;tautan</translation>
    </message>
    <message>
        <source>A short text to send; whoever pastes it has this experiment</source>
        <translation>Teks pendek untuk dikirim; siapa yang menempelnya memiliki eksperimen ini</translation>
    </message>
    <message>
        <source>Copy experiment as &amp;JSON</source>
        <translation>Salin eksperimen sebagai &amp;JSON</translation>
    </message>
    <message>
        <source>The text of the experiment&apos;s file</source>
        <translation>Teks berkas eksperimen</translation>
    </message>
    <message>
        <source>&amp;Paste experiment</source>
        <translation>Te&amp;mpel eksperimen</translation>
    </message>
    <message>
        <source>Take over the experiment of a copied link or JSON text</source>
        <translation>Ambil eksperimen dari tautan atau teks JSON yang disalin</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Tutup panel</translation>
    </message>
    <message>
        <source>The View menu shows it again</source>
        <translation>Menu Tampilan menampilkannya lagi</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Salin sebagai gambar</translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>S&amp;impan sebagai gambar…</translation>
    </message>
    <message>
        <source>Put the panel as it is now on the clipboard</source>
        <translation>Salin panel seperti sekarang ke papan klip</translation>
    </message>
    <message>
        <source>Write the panel as it is now as a PNG or SVG file</source>
        <translation>Tulis panel seperti sekarang sebagai berkas PNG atau SVG</translation>
    </message>
    <message>
        <source>Save &amp;data as CSV…</source>
        <translation>Simpan &amp;data sebagai CSV…</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Angka di baliknya</translation>
    </message>
    <message>
        <source>Copy experiment as link</source>
        <translation>Salin eksperimen sebagai tautan</translation>
    </message>
    <message numerus="yes">
        <source>A link of %n characters is on the clipboard.</source>
        <translation>
            <numerusform>Tautan sepanjang %n karakter ada di papan klip.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy experiment as JSON</source>
        <translation>Salin eksperimen sebagai JSON</translation>
    </message>
    <message>
        <source>The experiment is on the clipboard as JSON.</source>
        <translation>Eksperimen ada di papan klip sebagai JSON.</translation>
    </message>
    <message>
        <source>It names the table {name}, and does not hold its rows.</source>
        <translation>Eksperimen itu menyebut tabel {name}, tetapi tidak memuat barisnya.</translation>
    </message>
    <message>
        <source>That is the experiment on the table.</source>
        <translation>Itu sudah eksperimen yang sedang dibuka.</translation>
    </message>
    <message>
        <source>Paste experiment</source>
        <translation>Tempel eksperimen</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>Model ONNX</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Skrip Python</translation>
    </message>
    <message>
        <source>Export network</source>
        <translation>Ekspor jaringan</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Halaman web</translation>
    </message>
    <message>
        <source>Save replay page</source>
        <translation>Simpan halaman putar ulang</translation>
    </message>
    <message>
        <source>Recording the run …</source>
        <translation>Merekam pelatihan …</translation>
    </message>
    <message>
        <source>Answers for a table</source>
        <translation>Jawaban untuk tabel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Answers for a folder of pictures</source>
        <translation>Jawaban untuk folder gambar</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>jawaban</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tabel dengan koma</translation>
    </message>
    <message>
        <source>A picture of “{panel}” is on the clipboard.</source>
        <translation>Gambar “{panel}” ada di papan klip.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Gambar SVG</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Simpan sebagai gambar</translation>
    </message>
    <message>
        <source>Save data as CSV</source>
        <translation>Simpan data sebagai CSV</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak disimpan</translation>
    </message>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} tidak dapat ditulis: {reason}</translation>
    </message>
</context>
<context>
    <name>SignKey</name>
    <message>
        <source>Solid links are positive, dashed links negative</source>
        <translation>Hubungan bergaris penuh positif, bergaris putus-putus negatif</translation>
    </message>
</context>
<context>
    <name>SliderField</name>
    <message>
        <source>it must be from {0} to {1}</source>
        <translation>harus dari {0} sampai {1}</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax of one sample</source>
        <translation>Softmax satu sampel</translation>
    </message>
    <message>
        <source>Output of one sample</source>
        <translation>Keluaran satu sampel</translation>
    </message>
    <message>
        <source>Softmax of the shown sample</source>
        <translation>Softmax sampel yang ditampilkan</translation>
    </message>
    <message>
        <source>Bars class by class: logit, probability, one-hot target, and what is sent back</source>
        <translation>Batang kelas demi kelas: logit, probabilitas, target one-hot, dan yang dikirim balik</translation>
    </message>
    <message>
        <source>The outputs are not finite: the run has diverged</source>
        <translation>Keluarannya tak terhingga: pelatihan menyimpang</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>prob. p</translation>
    </message>
    <message>
        <source>output</source>
        <translation>keluaran</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
</context>
<context>
    <name>SoftmaxSentences</name>
    <message>
        <source>After 1 epoch a = {1} by cross-entropy, {2} by squared error; the target is 0</source>
        <translation>Setelah 1 epoch a = {1} dengan entropi silang, {2} dengan galat kuadrat; targetnya 0</translation>
    </message>
    <message>
        <source>After {0} epochs a = {1} by cross-entropy, {2} by squared error; the target is 0</source>
        <translation>Setelah {0} epoch a = {1} dengan entropi silang, {2} dengan galat kuadrat; targetnya 0</translation>
    </message>
    <message>
        <source>Integer, one output: {0} right</source>
        <translation>Bilangan bulat, satu keluaran: {0} benar</translation>
    </message>
    <message>
        <source>Maps: two other networks, {0} steps</source>
        <translation>Peta: dua jaringan lain, {0} langkah</translation>
    </message>
    <message>
        <source>None of {0} samples is confident and wrong</source>
        <translation>Tidak satu pun dari {0} sampel yakin dan salah</translation>
    </message>
    <message>
        <source>One {0} output, no softmax.</source>
        <translation>Satu keluaran {0}, tanpa softmax.</translation>
    </message>
    <message>
        <source>One-hot, softmax: {0} right</source>
        <translation>One-hot, softmax: {0} benar</translation>
    </message>
    <message>
        <source>infinitely many</source>
        <translation>tak hingga</translation>
    </message>
    <message>
        <source>loss = {0} = {1}</source>
        <translation>kerugian = {0} = {1}</translation>
    </message>
    <message>
        <source>loss = −ln p(true) = −ln {0} {2} {1}</source>
        <translation>kerugian = −ln p(benar) = −ln {0} {2} {1}</translation>
    </message>
    <message>
        <source>squared error {0}, gradient {1}: {2} times smaller</source>
        <translation>galat kuadrat {0}, gradien {1}: {2} kali lebih kecil</translation>
    </message>
    <message>
        <source>squared error {0}: both gradients are 0</source>
        <translation>galat kuadrat {0}: kedua gradien 0</translation>
    </message>
    <message>
        <source>{0} = {1} bits = {2} nats</source>
        <translation>{0} = {1} bit = {2} nat</translation>
    </message>
    <message>
        <source>{0} is infinite: q rules out what happens</source>
        <translation>{0} tak hingga: q menyangkal yang terjadi</translation>
    </message>
    <message>
        <source>{0} of {1} samples: mean gradient {2} by cross-entropy, {3} by squared error</source>
        <translation>{0} dari {1} sampel: gradien rata-rata {2} dengan entropi silang, {3} dengan galat kuadrat</translation>
    </message>
    <message>
        <source>{0} outputs stand alone: they need not add up to 1.</source>
        <translation>{0} keluaran berdiri sendiri: jumlahnya tidak harus 1.</translation>
    </message>
    <message>
        <source>{0} – the first one; hover or click a sample</source>
        <translation>{0} – yang pertama; arahkan atau klik sampel</translation>
    </message>
    <message>
        <source>{0}, predicted {1}</source>
        <translation>{0}, prediksi {1}</translation>
    </message>
    <message>
        <source>{0}, target {1}</source>
        <translation>{0}, target {1}</translation>
    </message>
    <message>
        <source>{0}, true class {1}</source>
        <translation>{0}, kelas sebenarnya {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of mistakes are next-door</source>
        <translation>{0}, {1} kesalahan jatuh di sebelahnya</translation>
    </message>
    <message>
        <source>{0}: {1} · loss {2}</source>
        <translation>{0}: {1} · kerugian {2}</translation>
    </message>
    <message>
        <source>{0}: {1} · −ln {2} {4} {3}</source>
        <translation>{0}: {1} · −ln {2} {4} {3}</translation>
    </message>
    <message>
        <source>Σ p = 1 · cross-entropy −ln {0} {3} {1}, gradient {2}</source>
        <translation>Σ p = 1 · entropi silang −ln {0} {3} {1}, gradien {2}</translation>
    </message>
</context>
<context>
    <name>SpacePanel</name>
    <message>
        <source>Warped space</source>
        <translation>Ruang terlipat</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Whose view of the data to show</source>
        <translation>Pandangan siapa atas data yang ditunjukkan</translation>
    </message>
    <message>
        <source>A unit of the layer, or the main directions of its outputs</source>
        <translation>Satu neuron lapisan itu, atau arah utama keluarannya</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Sumbu mendatar</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Sumbu tegak</translation>
    </message>
    <message>
        <source>The grid of the input plane after this layer; hover a point to follow it</source>
        <translation>Kisi bidang masukan setelah lapisan ini; arahkan ke titik untuk mengikutinya</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Lapisan {0}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Neuron {0}</translation>
    </message>
    <message>
        <source>PC {0}</source>
        <translation>KU {0}</translation>
    </message>
    <message>
        <source>unit 1</source>
        <translation>neuron 1</translation>
    </message>
    <message>
        <source>component 1 ({0})</source>
        <translation>komponen 1 ({0})</translation>
    </message>
    <message>
        <source>component 2 ({0})</source>
        <translation>komponen 2 ({0})</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>neuron {0}</translation>
    </message>
</context>
<context>
    <name>SpokenLesson</name>
    <message>
        <source>Ask the room: {0}</source>
        <translation>Tanyakan ke kelas: {0}</translation>
    </message>
    <message>
        <source>Do: {0}</source>
        <translation>Lakukan: {0}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Langkah {number} dari {count}</translation>
    </message>
    <message>
        <source>Vote: {0}.</source>
        <translation>Pemungutan suara: {0}.</translation>
    </message>
    <message>
        <source>Watch: {0}</source>
        <translation>Amati: {0}</translation>
    </message>
</context>
<context>
    <name>SpokenSentences</name>
    <message>
        <source>class {0} has {1} of the plane</source>
        <translation>kelas {0} memiliki {1} dari bidang</translation>
    </message>
    <message>
        <source>class {0}, {1}</source>
        <translation>kelas {0}, {1}</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoch {0}</translation>
    </message>
    <message>
        <source>level since epoch {0}</source>
        <translation>datar sejak epoch {0}</translation>
    </message>
    <message>
        <source>lowest so far</source>
        <translation>terendah sejauh ini</translation>
    </message>
    <message>
        <source>near its lowest</source>
        <translation>dekat terendahnya</translation>
    </message>
    <message>
        <source>overflow in epoch {0}</source>
        <translation>meluap pada epoch {0}</translation>
    </message>
    <message>
        <source>rising since epoch {0}</source>
        <translation>naik sejak epoch {0}</translation>
    </message>
    <message>
        <source>test accuracy {0}</source>
        <translation>akurasi uji {0}</translation>
    </message>
    <message>
        <source>test loss {0}</source>
        <translation>kerugian uji {0}</translation>
    </message>
    <message>
        <source>test row {0}</source>
        <translation>baris uji {0}</translation>
    </message>
    <message>
        <source>the output goes from {0} to {1}</source>
        <translation>keluaran berkisar dari {0} sampai {1}</translation>
    </message>
    <message>
        <source>the output is {0}</source>
        <translation>keluarannya {0}</translation>
    </message>
    <message>
        <source>train row {0}</source>
        <translation>baris latih {0}</translation>
    </message>
    <message>
        <source>training accuracy {0}</source>
        <translation>akurasi latih {0}</translation>
    </message>
    <message>
        <source>training loss {0}</source>
        <translation>kerugian latih {0}</translation>
    </message>
    <message>
        <source>validation accuracy {0}</source>
        <translation>akurasi validasi {0}</translation>
    </message>
    <message>
        <source>validation loss {0}</source>
        <translation>kerugian validasi {0}</translation>
    </message>
    <message>
        <source>validation row {0}</source>
        <translation>baris validasi {0}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}, {3} from {4} to {5}</source>
        <translation>{0} dari {1} sampai {2}, {3} dari {4} sampai {5}</translation>
    </message>
</context>
<context>
    <name>StartInspector</name>
    <message>
        <source>Initial weights</source>
        <translation>Bobot awal</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>How large the first random weights are: decides whether signals fade</source>
        <translation>Seberapa besar bobot acak pertama: menentukan apakah sinyal memudar</translation>
    </message>
    <message>
        <source>The same seed gives the same weights and the same order of the batches</source>
        <translation>Benih yang sama memberi bobot dan urutan batch yang sama</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Training seed</source>
        <translation>Benih pelatihan</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisi</translation>
    </message>
    <message>
        <source>How many bits a number has: 32 is faster, 64 shows smaller gradients</source>
        <translation>Berapa bit sebuah bilangan: 32 lebih cepat, 64 menunjukkan gradien lebih kecil</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bit</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bit</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Halaman awal</translation>
    </message>
    <message>
        <source>Neural Network Playground</source>
        <translation>Neural Network Playground</translation>
    </message>
    <message>
        <source>Design a network, train it, and see how it learns. What do you want to do?</source>
        <translation>Rancang jaringan, latih, dan lihat bagaimana ia belajar. Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Tampilkan halaman ini saat mulai</translation>
    </message>
    <message>
        <source>Off: the program starts with the workbench; the house beside the menus leads here</source>
        <translation>Mati: program mulai dengan meja kerja; rumah di samping menu menuju ke sini</translation>
    </message>
    <message>
        <source>To the workbench</source>
        <translation>Ke meja kerja</translation>
    </message>
    <message>
        <source>Close this page; nothing else changes (Esc)</source>
        <translation>Tutup halaman ini; tidak ada lain yang berubah (Esc)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Berkas Anda</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Watch three spirals being learnt</source>
        <translation>Tonton tiga spiral dipelajari</translation>
    </message>
    <message>
        <source>Opens the workbench and trains. Space pauses, and Space goes on.</source>
        <translation>Membuka meja kerja dan melatih. Spasi menjeda, dan Spasi melanjutkan.</translation>
    </message>
    <message>
        <source>Paint your own data</source>
        <translation>Lukis data Anda sendiri</translation>
    </message>
    <message>
        <source>Set points with the brush, and see the network follow while you paint.</source>
        <translation>Letakkan titik dengan kuas, dan lihat jaringan mengikuti saat Anda melukis.</translation>
    </message>
    <message>
        <source>Import your own table…</source>
        <translation>Impor tabel Anda sendiri…</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or text: you see what is found, and choose what is learnt.</source>
        <translation>CSV, Excel, JSON, atau teks: Anda melihat apa yang ditemukan dan memilih apa yang dipelajari.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>A project with its run, or an experiment.</source>
        <translation>Proyek dengan pelatihannya, atau eksperimen.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>Good and bad networks</source>
        <translation>Jaringan baik dan buruk</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Press Space to train.</source>
        <translation>Tekan Spasi untuk melatih.</translation>
    </message>
    <message>
        <source>Frames drawn and training steps done in the last second</source>
        <translation>Gambar yang digambar dan langkah pelatihan dalam detik terakhir</translation>
    </message>
    <message>
        <source>{frames} frames/s · {steps} steps/s</source>
        <translation>{frames} gambar/dtk · {steps} langkah/dtk</translation>
    </message>
    <message>
        <source>Paused; press Space to go on.</source>
        <translation>Dijeda; tekan Spasi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Training; press Space to pause.</source>
        <translation>Melatih; tekan Spasi untuk jeda.</translation>
    </message>
</context>
<context>
    <name>StepInspector</name>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation>Jadwal dan pemotongan</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Pengoptimal</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: plain, with momentum, or scaled by its size</source>
        <translation>Bagaimana gradien menjadi langkah: biasa, dengan momentum, atau diskalakan menurut besarnya</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Laju pembelajaran</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large overshoots</source>
        <translation>Seberapa jauh tiap langkah: terlalu kecil belajar lambat, terlalu besar melampaui</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look at the gradient where the momentum leads: brakes earlier</source>
        <translation>Lihat gradien di tempat yang dituju momentum: mengerem lebih awal</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much of the last step is carried on: smooths and speeds up</source>
        <translation>Seberapa banyak langkah terakhir dibawa terus: menghaluskan dan mempercepat</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>How long the average of the gradient remembers</source>
        <translation>Seberapa lama rata-rata gradien mengingat</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>How long the average of the squared gradient remembers</source>
        <translation>Seberapa lama rata-rata gradien kuadrat mengingat</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Peluruhan</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Peluruhan bobot</translation>
    </message>
    <message>
        <source>Shrinks every weight a little before each step: a simpler function</source>
        <translation>Mengecilkan sedikit tiap bobot sebelum tiap langkah: fungsi lebih sederhana</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Ukuran batch</translation>
    </message>
    <message>
        <source>Rows whose gradients are averaged for one step: small is noisy, all is calm</source>
        <translation>Baris yang gradiennya dirata-rata untuk satu langkah: sedikit berderau, semua tenang</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kerugian</translation>
    </message>
    <message>
        <source>What is made small; cross-entropy brings the output that it needs</source>
        <translation>Yang dibuat kecil; entropi silang membawa keluaran yang diperlukannya</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch</source>
        <translation>Bagaimana laju pembelajaran berubah dari epoch ke epoch</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>bertahap</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>eksponensial</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>kosinus</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>pemanasan</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Selama epoch</translation>
    </message>
    <message>
        <source>How many epochs one step, one arc or the warm-up of the rate takes</source>
        <translation>Berapa epoch satu tahap, satu busur, atau pemanasan laju berlangsung</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by</source>
        <translation>Pengali laju pembelajaran</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Potong di</translation>
    </message>
    <message>
        <source>Shortens a gradient that is longer than this: stops explosions</source>
        <translation>Memendekkan gradien yang lebih panjang dari ini: menghentikan ledakan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>Optimiser: {name}</source>
        <translation>Pengoptimal: {name}</translation>
    </message>
    <message>
        <source>Loss: {name}</source>
        <translation>Kerugian: {name}</translation>
    </message>
    <message>
        <source>Schedule: {name}</source>
        <translation>Jadwal: {name}</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Pemotongan gradien</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Do</source>
        <translation>Lakukan</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Amati</translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Tanyakan ke kelas</translation>
    </message>
    <message>
        <source>For the lecturer</source>
        <translation>Untuk pengajar</translation>
    </message>
</context>
<context>
    <name>StrangersWords</name>
    <message>
        <source>Strangers’ digits: {share} in 100</source>
        <translation>Angka orang lain: {share} dari 100</translation>
    </message>
    <message>
        <source>Strangers’ digits: {share} in 100 read rightly; worst are {digits}</source>
        <translation>Angka orang lain: {share} dari 100 dibaca benar; yang terburuk {digits}</translation>
    </message>
    <message>
        <source>{count} digits that nobody here wrote, sent through this pad as thin strokes. They were made from MNIST images that this network is not trained on.</source>
        <translation>{count} angka yang tidak ditulis siapa pun di sini, dilewatkan papan ini sebagai goresan tipis. Semuanya dibuat dari citra MNIST yang tidak dilatih jaringan ini.</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Capacity sweep</source>
        <translation>Sapuan kapasitas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitas</translation>
    </message>
    <message>
        <source>What grows along the axis</source>
        <translation>Yang bertambah sepanjang sumbu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>lebar</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>kedalaman</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>How many seeds each size is trained with</source>
        <translation>Dengan berapa benih tiap ukuran dilatih</translation>
    </message>
    <message>
        <source>Losses against capacity</source>
        <translation>Kerugian terhadap kapasitas</translation>
    </message>
    <message>
        <source>Click a size to put that network on the table (left, right and Enter)</source>
        <translation>Klik ukuran untuk membuka jaringan itu (kiri, kanan, dan Enter)</translation>
    </message>
    <message>
        <source>Start to see under- and overfitting in one picture.</source>
        <translation>Mulai untuk melihat underfitting dan overfitting dalam satu gambar.</translation>
    </message>
    <message>
        <source>Seeds: one at least is needed.</source>
        <translation>Benih: paling sedikit satu.</translation>
    </message>
    <message>
        <source>{runs} runs are too many: at most {most}, so choose fewer seeds.</source>
        <translation>{runs} pelatihan terlalu banyak: paling banyak {most}, jadi pilih lebih sedikit benih.</translation>
    </message>
    <message>
        <source>1 hidden layer</source>
        <translation>1 lapisan tersembunyi</translation>
    </message>
    <message>
        <source>1 neuron a layer</source>
        <translation>1 neuron per lapisan</translation>
    </message>
    <message>
        <source>{0} hidden layers</source>
        <translation>{0} lapisan tersembunyi</translation>
    </message>
    <message>
        <source>{0} neurons a layer</source>
        <translation>{0} neuron per lapisan</translation>
    </message>
    <message>
        <source>train, mean ± sd</source>
        <translation>latih, rata-rata ± sb</translation>
    </message>
    <message>
        <source>test, mean ± sd</source>
        <translation>uji, rata-rata ± sb</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>lapisan tersembunyi</translation>
    </message>
    <message>
        <source>neurons a layer</source>
        <translation>neuron per lapisan</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kerugian</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Features that go in</source>
        <translation>Fitur yang masuk</translation>
    </message>
    <message>
        <source>The columns that go into the network; Space ticks one, and the run restarts</source>
        <translation>Kolom yang masuk ke jaringan; Spasi mencentangnya, dan pelatihan dimulai lagi</translation>
    </message>
    <message>
        <source>What the decision map shows of more than two features</source>
        <translation>Yang ditunjukkan peta keputusan bila fiturnya lebih dari dua</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Two features</source>
        <translation>Dua fitur</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Keep rows together</source>
        <translation>Jaga baris tetap bersama</translation>
    </message>
    <message>
        <source>Whether the rows of one group lie in one part of the split</source>
        <translation>Apakah baris satu kelompok berada di satu bagian pembagian</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>The feature from left to right on the map</source>
        <translation>Fitur dari kiri ke kanan pada peta</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Ke atas</translation>
    </message>
    <message>
        <source>The feature from bottom to top on the map</source>
        <translation>Fitur dari bawah ke atas pada peta</translation>
    </message>
    <message>
        <source>{name}: predicts “{target}” from one feature</source>
        <translation>{name}: memprediksi “{target}” dari satu fitur</translation>
    </message>
    <message>
        <source>{name}: predicts “{target}” from {count} of {all} features</source>
        <translation>{name}: memprediksi “{target}” dari {count} di antara {all} fitur</translation>
    </message>
    <message>
        <source>Keep each “{name}” together</source>
        <translation>Jaga tiap “{name}” bersama</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
</context>
<context>
    <name>TargetMenu</name>
    <message>
        <source>Changes the network; undo takes it back</source>
        <translation>Mengubah jaringan; urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>Set the weight …	Return</source>
        <translation>Tetapkan bobot …	Return</translation>
    </message>
    <message>
        <source>Switch the link on	O</source>
        <translation>Hidupkan hubungan	O</translation>
    </message>
    <message>
        <source>Switch the link off	O</source>
        <translation>Matikan hubungan	O</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>Keluarkan {0}</translation>
    </message>
    <message>
        <source>Put {0} in</source>
        <translation>Masukkan {0}</translation>
    </message>
    <message>
        <source>Set the bias …	Return</source>
        <translation>Tetapkan bias …	Return</translation>
    </message>
    <message>
        <source>Switch the neuron on	O</source>
        <translation>Hidupkan neuron	O</translation>
    </message>
    <message>
        <source>Switch the neuron off	O</source>
        <translation>Matikan neuron	O</translation>
    </message>
    <message>
        <source>Add a neuron	+</source>
        <translation>Tambah neuron	+</translation>
    </message>
    <message>
        <source>Remove the neuron	Del</source>
        <translation>Hapus neuron	Del</translation>
    </message>
    <message>
        <source>Freeze the layer	F</source>
        <translation>Bekukan lapisan	F</translation>
    </message>
    <message>
        <source>Its weights and biases stay as they are, whatever is trained</source>
        <translation>Bobot dan biasnya tetap seperti adanya, apa pun yang dilatih</translation>
    </message>
    <message>
        <source>Use its activation in all layers</source>
        <translation>Pakai aktivasinya di semua lapisan</translation>
    </message>
    <message>
        <source>Copy the layer	Ctrl+D</source>
        <translation>Salin lapisan	Ctrl+D</translation>
    </message>
    <message>
        <source>Add a layer before</source>
        <translation>Tambah lapisan sebelumnya</translation>
    </message>
    <message>
        <source>Add a layer behind	Ins</source>
        <translation>Tambah lapisan sesudahnya	Ins</translation>
    </message>
    <message>
        <source>Move towards the inputs	Ctrl+Left</source>
        <translation>Pindahkan ke arah masukan	Ctrl+Left</translation>
    </message>
    <message>
        <source>Move towards the outputs	Ctrl+Right</source>
        <translation>Pindahkan ke arah keluaran	Ctrl+Right</translation>
    </message>
    <message>
        <source>Remove the layer	Shift+Del</source>
        <translation>Hapus lapisan	Shift+Del</translation>
    </message>
    <message>
        <source>Batch normalisation	N</source>
        <translation>Normalisasi batch	N</translation>
    </message>
    <message>
        <source>Brings every neuron&apos;s sum to mean 0 and variance 1 over each batch, then scales and shifts it by numbers that are learnt</source>
        <translation>Membawa jumlah tiap neuron ke rata-rata 0 dan varians 1 atas tiap batch, lalu menskalakan dan menggesernya dengan bilangan yang dipelajari</translation>
    </message>
    <message>
        <source>Batch normalisation in all layers</source>
        <translation>Normalisasi batch di semua lapisan</translation>
    </message>
    <message>
        <source>Residual link	R</source>
        <translation>Hubungan residual	R</translation>
    </message>
    <message>
        <source>Adds what the layer gets to what it says, so that the gradient has a way around its slopes</source>
        <translation>Menambahkan yang diterima lapisan ke yang dikatakannya, agar gradien punya jalan memutari kemiringannya</translation>
    </message>
    <message>
        <source>Residual links in all layers</source>
        <translation>Hubungan residual di semua lapisan</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Leaves a random share of the neurons out of each step, against overfitting</source>
        <translation>Meninggalkan sebagian acak neuron dari tiap langkah, melawan overfitting</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tanpa</translation>
    </message>
    <message>
        <source>How the weights are drawn before the first step; training starts again</source>
        <translation>Bagaimana bobot ditarik sebelum langkah pertama; pelatihan dimulai lagi</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Bobot awal</translation>
    </message>
    <message>
        <source>as the network: {0}</source>
        <translation>seperti jaringan: {0}</translation>
    </message>
    <message>
        <source>Initial weights of all layers</source>
        <translation>Bobot awal semua lapisan</translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation>Aktivasi keluaran</translation>
    </message>
    <message>
        <source>How the last sums become answers</source>
        <translation>Bagaimana jumlah terakhir menjadi jawaban</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kerugian</translation>
    </message>
    <message>
        <source>What being wrong costs, and so what is learnt from</source>
        <translation>Harga sebuah kesalahan, jadi bahan belajarnya</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>Epoch yang ditampilkan</translation>
    </message>
    <message>
        <source>Drag to see any earlier epoch (left, right, Page Up, Page Down, Home, End)</source>
        <translation>Seret untuk melihat epoch sebelumnya (kiri, kanan, Page Up, Page Down, Home, End)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Back to where the run stands (End on the slider)</source>
        <translation>Kembali ke posisi pelatihan (End pada penggeser)</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Cabang di sini</translation>
    </message>
    <message>
        <source>Train on from this epoch; the old curve stays in the charts, pale (Space)</source>
        <translation>Latih terus dari epoch ini; kurva lama tetap di grafik, pucat (Spasi)</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>epoch {0} dari {1}</translation>
    </message>
</context>
<context>
    <name>TravelPanel</name>
    <message>
        <source>Weight travel</source>
        <translation>Perjalanan bobot</translation>
    </message>
    <message>
        <source>layer 1 has hardly moved, by 0.00012 times its length; layer 6 most, by 0.0012</source>
        <translation>lapisan 1 hampir tidak bergerak, sebesar 0,00012 kali panjangnya; lapisan 6 paling jauh, 0,0012</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lapisan</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>lapisan 20 · softplus</translation>
    </message>
    <message>
        <source>way from the start</source>
        <translation>jarak dari awal</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>tak terhingga</translation>
    </message>
    <message>
        <source>started at zero</source>
        <translation>mulai dari nol</translation>
    </message>
</context>
<context>
    <name>TrialsPanel</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Train all runs in the background</source>
        <translation>Latih semua jaringan di latar belakang</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Let the runs rest; the main run is not touched</source>
        <translation>Istirahatkan pelatihan ini; pelatihan utama tidak disentuh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop the runs; what there is stays in sight</source>
        <translation>Hentikan pelatihan ini; yang ada tetap terlihat</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How long each run is trained</source>
        <translation>Berapa lama tiap jaringan dilatih</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Kemajuan pelatihan</translation>
    </message>
    <message>
        <source>it must be from 0 to {0}</source>
        <translation>harus dari 0 sampai {0}</translation>
    </message>
    <message>
        <source>Epochs: one at least is needed.</source>
        <translation>Epoch: paling sedikit satu.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>There is nothing yet: press Start.</source>
        <translation>Belum ada apa-apa: tekan Mulai.</translation>
    </message>
</context>
<context>
    <name>TrianglePanel</name>
    <message>
        <source>Probability triangle</source>
        <translation>Segitiga probabilitas</translation>
    </message>
    <message>
        <source>Each dot is a sample; training drives it to the corner of its class</source>
        <translation>Tiap titik adalah sampel; pelatihan mendorongnya ke sudut kelasnya</translation>
    </message>
    <message>
        <source>The rows the network trains on, or rows it never sees</source>
        <translation>Baris yang dilatih jaringan, atau baris yang tidak pernah dilihatnya</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Jejak</translation>
    </message>
    <message>
        <source>Draw the way that each dot has come</source>
        <translation>Gambar jalan yang ditempuh tiap titik</translation>
    </message>
    <message>
        <source>Class of corner {0}</source>
        <translation>Kelas sudut {0}</translation>
    </message>
    <message>
        <source>Which class has this corner of the triangle</source>
        <translation>Kelas mana yang memiliki sudut segitiga ini</translation>
    </message>
</context>
<context>
    <name>TriangleView</name>
    <message>
        <source>p({0}) = 1</source>
        <translation>p({0}) = 1</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>{name}: Enter sets it, Escape leaves it</source>
        <translation>{name}: Enter menetapkannya, Esc membatalkan</translation>
    </message>
    <message>
        <source>it must be between −1e30 and 1e30</source>
        <translation>harus antara −1e30 dan 1e30</translation>
    </message>
</context>
<context>
    <name>VanishingHeadline</name>
    <message>
        <source>the gradient is not finite</source>
        <translation>gradiennya tak terhingga</translation>
    </message>
    <message>
        <source>One layer only: there is nothing for the gradient to vanish through</source>
        <translation>Hanya satu lapisan: tidak ada yang dilalui gradien untuk menghilang</translation>
    </message>
    <message>
        <source>layer 1 receives no gradient at all: every one is exactly zero</source>
        <translation>lapisan 1 tidak menerima gradien sama sekali: semuanya tepat nol</translation>
    </message>
    <message>
        <source>the last layer&apos;s gradient is exactly zero: nothing is sent back</source>
        <translation>gradien lapisan terakhir tepat nol: tidak ada yang dikirim balik</translation>
    </message>
    <message>
        <source>layer 1 receives {0} of the last layer&apos;s gradient ({1} decades)</source>
        <translation>lapisan 1 menerima {0} dari gradien lapisan terakhir ({1} dekade)</translation>
    </message>
    <message>
        <source>layer 1 receives {0} times the last layer&apos;s gradient: about the same</source>
        <translation>lapisan 1 menerima {0} kali gradien lapisan terakhir: kira-kira sama</translation>
    </message>
    <message>
        <source>layer 1 receives {0} times the last layer&apos;s gradient ({1} decades)</source>
        <translation>lapisan 1 menerima {0} kali gradien lapisan terakhir ({1} dekade)</translation>
    </message>
</context>
<context>
    <name>VanishingSentences</name>
    <message>
        <source>0 in this batch</source>
        <translation>0 dalam batch ini</translation>
    </message>
    <message>
        <source>1 of {1} values of z is not finite</source>
        <translation>1 dari {1} nilai z tak terhingga</translation>
    </message>
    <message>
        <source>1 start: each layer learns {1} times as fast as the one before</source>
        <translation>1 awal: tiap lapisan belajar {1} kali secepat lapisan sebelumnya</translation>
    </message>
    <message>
        <source>A plane through {0} dimensions is their shadow, not the landscape.</source>
        <translation>Bidang melalui {0} dimensi adalah bayangannya, bukan lanskapnya.</translation>
    </message>
    <message>
        <source>A shadow of {0} dimensions</source>
        <translation>Bayangan dari {0} dimensi</translation>
    </message>
    <message>
        <source>All weights that may move are zero: no direction has a length</source>
        <translation>Semua bobot yang boleh bergerak nol: tidak ada arah yang punya panjang</translation>
    </message>
    <message>
        <source>Coarse: finer while the run rests.</source>
        <translation>Kasar: lebih halus saat pelatihan dijeda.</translation>
    </message>
    <message>
        <source>Frozen layers stay.</source>
        <translation>Lapisan beku tinggal.</translation>
    </message>
    <message>
        <source>How fast does each layer learn? Press Measure</source>
        <translation>Seberapa cepat tiap lapisan belajar? Tekan Ukur</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Neurons that stay, their weights being zero: {0}.</source>
        <translation>Neuron yang tinggal karena bobotnya nol: {0}.</translation>
    </message>
    <message>
        <source>No hidden layer: the error signal p − y has no way to go</source>
        <translation>Tanpa lapisan tersembunyi: sinyal galat p − y tidak menempuh jalan</translation>
    </message>
    <message>
        <source>No weight has moved yet: press Space to train</source>
        <translation>Belum ada bobot yang bergerak: tekan Spasi untuk melatih</translation>
    </message>
    <message>
        <source>Nothing moves: every layer on the plane is frozen</source>
        <translation>Tidak ada yang bergerak: semua lapisan pada bidang ini beku</translation>
    </message>
    <message>
        <source>One layer only: there is nothing for the gradient to vanish through</source>
        <translation>Hanya satu lapisan: tidak ada yang dilalui gradien untuk menghilang</translation>
    </message>
    <message>
        <source>One neuron: there is nothing to multiply</source>
        <translation>Satu neuron: tidak ada yang dikalikan</translation>
    </message>
    <message>
        <source>RMS {0}</source>
        <translation>RMS {0}</translation>
    </message>
    <message>
        <source>RMS {0} · {1} % zero</source>
        <translation>RMS {0} · {1} % nol</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>The run has gone nowhere yet: train it, or choose random directions</source>
        <translation>Pelatihan belum ke mana-mana: latihlah, atau pilih arah acak</translation>
    </message>
    <message>
        <source>The two directions hold {0} of the way.</source>
        <translation>Kedua arah memuat {0} dari jalannya.</translation>
    </message>
    <message>
        <source>There is one direction only: across it nothing changes.</source>
        <translation>Hanya ada satu arah: melintanginya tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>all 0</source>
        <translation>semua 0</translation>
    </message>
    <message>
        <source>all zero in this batch</source>
        <translation>semua nol dalam batch ini</translation>
    </message>
    <message>
        <source>below each layer the error of back-propagation: at most {0}</source>
        <translation>di bawah tiap lapisan galat propagasi balik: paling banyak {0}</translation>
    </message>
    <message>
        <source>below each layer: how far back-propagation is from differences</source>
        <translation>di bawah tiap lapisan: seberapa jauh propagasi balik dari beda hingga</translation>
    </message>
    <message>
        <source>both exactly 0</source>
        <translation>keduanya tepat 0</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>dead units {0} of {1}</source>
        <translation>neuron mati {0} dari {1}</translation>
    </message>
    <message>
        <source>dead: 0 for all data</source>
        <translation>mati: 0 untuk semua data</translation>
    </message>
    <message>
        <source>dead: all zero</source>
        <translation>mati: semua nol</translation>
    </message>
    <message>
        <source>differs by {0}</source>
        <translation>berbeda {0}</translation>
    </message>
    <message>
        <source>epoch {0}, {1}: {2}</source>
        <translation>epoch {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>error {0}</source>
        <translation>galat {0}</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>tepat 0</translation>
    </message>
    <message>
        <source>layer 1 has received no gradient so far</source>
        <translation>lapisan 1 belum menerima gradien</translation>
    </message>
    <message>
        <source>layer 1 over the last layer: {0} at the start, {1} now</source>
        <translation>lapisan 1 atas lapisan terakhir: {0} di awal, {1} sekarang</translation>
    </message>
    <message>
        <source>mean of {0} starts: each layer learns {1} times as fast as the one before</source>
        <translation>rata-rata {0} awal: tiap lapisan belajar {1} kali secepat lapisan sebelumnya</translation>
    </message>
    <message>
        <source>no gradient at all reaches the first bias</source>
        <translation>tidak ada gradien yang sampai ke bias pertama</translation>
    </message>
    <message>
        <source>no slope {0}</source>
        <translation>tanpa kemiringan {0}</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>tak terhingga</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>tidak diukur</translation>
    </message>
    <message>
        <source>sample {0}</source>
        <translation>sampel {0}</translation>
    </message>
    <message>
        <source>saturated {0}</source>
        <translation>jenuh {0}</translation>
    </message>
    <message>
        <source>step {0}: both ways agree in all layers; {1} weights compared</source>
        <translation>langkah {0}: kedua cara cocok di semua lapisan; {1} bobot dibandingkan</translation>
    </message>
    <message>
        <source>step {0}: the two ways differ in {1}; a kink of f close to z can do that</source>
        <translation>langkah {0}: kedua cara berbeda di {1}; tekukan f dekat z dapat menyebabkannya</translation>
    </message>
    <message>
        <source>the first bias receives exactly the last one&apos;s gradient</source>
        <translation>bias pertama menerima tepat gradien bias terakhir</translation>
    </message>
    <message>
        <source>the first bias receives {0} times the last one&apos;s gradient</source>
        <translation>bias pertama menerima {0} kali gradien bias terakhir</translation>
    </message>
    <message>
        <source>the first output receives {0} times the last one&apos;s gradient</source>
        <translation>keluaran pertama menerima {0} kali gradien keluaran terakhir</translation>
    </message>
    <message>
        <source>the last bias receives {0} times the first one&apos;s gradient</source>
        <translation>bias terakhir menerima {0} kali gradien bias pertama</translation>
    </message>
    <message>
        <source>{0} has hardly moved, by {1} times its length; {2} most, by {3}</source>
        <translation>{0} hampir tidak bergerak, {1} kali panjangnya; {2} paling jauh, {3}</translation>
    </message>
    <message>
        <source>{0} has moved least, by {1} times its length; {2} most, by {3}</source>
        <translation>{0} paling sedikit bergerak, {1} kali panjangnya; {2} paling jauh, {3}</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}</source>
        <translation>{0}: kerugian di sini {1}; pada bidang ini dari {2} sampai {3}</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}: a plateau</source>
        <translation>{0}: kerugian di sini {1}; pada bidang ini dari {2} sampai {3}: dataran</translation>
    </message>
    <message>
        <source>{0} loss: not finite here</source>
        <translation>{0}: kerugian tidak berhingga di sini</translation>
    </message>
    <message>
        <source>{0} of {1} values of z are not finite</source>
        <translation>{0} dari {1} nilai z tak terhingga</translation>
    </message>
    <message>
        <source>{0} · {1} % zero</source>
        <translation>{0} · {1} % nol</translation>
    </message>
    <message>
        <source>{0}, {1} → {2}:  {3}</source>
        <translation>{0}, {1} → {2}:  {3}</translation>
    </message>
    <message>
        <source>{0}: mean |f′| {1}</source>
        <translation>{0}: rata-rata |f′| {1}</translation>
    </message>
    <message>
        <source>{0}: no error signal arrives in layer 1 at all</source>
        <translation>{0}: tidak ada sinyal galat yang sampai di lapisan 1</translation>
    </message>
    <message>
        <source>{0}: the error signal is not finite, or exactly zero</source>
        <translation>{0}: sinyal galat tak terhingga, atau tepat nol</translation>
    </message>
    <message>
        <source>{0}: the gradient is not finite</source>
        <translation>{0}: gradiennya tak terhingga</translation>
    </message>
    <message>
        <source>{0}: {1} of the error signal arrives in layer 1 ({2} decades)</source>
        <translation>{0}: {1} dari sinyal galat sampai di lapisan 1 ({2} dekade)</translation>
    </message>
    <message>
        <source>{0}: {1} times the error signal arrives in layer 1 ({2} decades)</source>
        <translation>{0}: {1} kali sinyal galat sampai di lapisan 1 ({2} dekade)</translation>
    </message>
    <message>
        <source>{0}: {1} times the error signal arrives in layer 1: about all of it</source>
        <translation>{0}: {1} kali sinyal galat sampai di lapisan 1: kira-kira semuanya</translation>
    </message>
</context>
<context>
    <name>VariationMenu</name>
    <message>
        <source>Activation</source>
        <translation>Aktivasi</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalisasi batch</translation>
    </message>
    <message>
        <source>residual links</source>
        <translation>hubungan residual</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Pengoptimal</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Inisialisasi</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Kedalaman</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layer(s)</source>
        <translation>
            <numerusform>%n lapisan tersembunyi</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Beku</translation>
    </message>
</context>
<context>
    <name>WeightMatrix</name>
    <message>
        <source>to neuron</source>
        <translation>ke neuron</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Whose weights to show</source>
        <translation>Bobot siapa yang ditunjukkan</translation>
    </message>
    <message>
        <source>Blue weights raise the neuron, orange ones lower it; hover to read one</source>
        <translation>Bobot biru menaikkan neuron, jingga menurunkannya; arahkan untuk membacanya</translation>
    </message>
    <message>
        <source>Into layer {0}</source>
        <translation>Ke lapisan {0}</translation>
    </message>
    <message>
        <source>Into the outputs</source>
        <translation>Ke keluaran</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Back to the same initial parameters.</source>
        <translation>Kembali ke parameter awal yang sama.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Benih baru</translation>
    </message>
</context>
<context>
    <name>WorkingLines</name>
    <message>
        <source>a = f(z) + residual link = {value} + {carried} = {a}</source>
        <translation>a = f(z) + hubungan residual = {value} + {carried} = {a}</translation>
    </message>
    <message>
        <source>scaled first: {name} ({value} − {offset}) ÷ {divisor} = {scaled}</source>
        <translation>diskalakan dulu: {name} ({value} − {offset}) ÷ {divisor} = {scaled}</translation>
    </message>
    <message>
        <source>scaled back: {name} = {a} · {spread} + {mean} = {value}</source>
        <translation>diskalakan kembali: {name} = {a} · {spread} + {mean} = {value}</translation>
    </message>
</context>
<context>
    <name>WorksheetExport</name>
    <message>
        <source>Save worksheet</source>
        <translation>Simpan lembar kerja</translation>
    </message>
    <message>
        <source>Save lecturer&apos;s copy</source>
        <translation>Simpan salinan pengajar</translation>
    </message>
    <message>
        <source>Open a lesson first: its worksheet is saved then.</source>
        <translation>Buka pelajaran dulu: lembar kerjanya lalu disimpan.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the worksheet …</source>
        <translation>Membuat lembar kerja …</translation>
    </message>
    <message>
        <source>The worksheet was not made: {reason}</source>
        <translation>Lembar kerja tidak dibuat: {reason}</translation>
    </message>
    <message>
        <source>Saved the worksheet as {name}.</source>
        <translation>Lembar kerja disimpan sebagai {name}.</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>A picture is on the clipboard: save it in a folder with one folder a class, and import that folder.</source>
        <translation>Papan klip berisi gambar: simpan dalam folder yang punya satu folder per kelas, lalu impor folder itu.</translation>
    </message>
    <message>
        <source>An address is on the clipboard: save what is there, and import it.</source>
        <translation>Papan klip berisi sebuah alamat: simpan apa yang ada di sana, lalu impor.</translation>
    </message>
    <message>
        <source>Neither an experiment nor a table is on the clipboard. Copy an experiment (a link begins with {scheme} and JSON with a brace), the cells of a spreadsheet, two rows at least, or a file.</source>
        <translation>Papan klip tidak berisi eksperimen maupun tabel. Salin sebuah eksperimen (tautan diawali {scheme} dan JSON diawali kurung kurawal), sel dari lembar kerja, sedikitnya dua baris, atau sebuah berkas.</translation>
    </message>
    <message>
        <source>Several files are on the clipboard: copy one of them, or a folder.</source>
        <translation>Papan klip berisi beberapa berkas: salin salah satunya, atau sebuah folder.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: save it as a file and import that.</source>
        <translation>Itu terlalu banyak untuk papan klip: simpan sebagai berkas, lalu impor berkas itu.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Close this window</source>
        <translation>Tutup jendela ini</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <translation>Tutup jendela ini tanpa mengubah apa pun</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Panels that share one place; drag a tab away to see two of them side by side.</source>
        <translation>Panel yang berbagi satu tempat; seret tab keluar untuk melihat dua berdampingan.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Classes: {names}.</source>
        <translation>Kelas: {names}.</translation>
    </message>
    <message>
        <source>Each row is an image of {height} × {width}, drawn as the digits are.</source>
        <translation>Tiap baris adalah citra {height} × {width}, digambar seperti angka.</translation>
    </message>
    <message>
        <source>Every number is scaled to the mean 0 and the standard deviation 1 of the training rows.</source>
        <translation>Tiap bilangan diskalakan ke rata-rata 0 dan simpangan baku 1 dari baris latih.</translation>
    </message>
    <message>
        <source>Every number, and the one to predict, is scaled to the mean 0 and the standard deviation 1 of the training rows.</source>
        <translation>Tiap bilangan, dan yang diprediksi, diskalakan ke rata-rata 0 dan simpangan baku 1 dari baris latih.</translation>
    </message>
    <message>
        <source>Grey values are divided by {white:g}.</source>
        <translation>Nilai abu-abu dibagi {white:g}.</translation>
    </message>
    <message>
        <source>It begins with {count} of them, evenly from all; “Samples” changes that.</source>
        <translation>Mulai dengan {count} di antaranya, merata dari semua; “Sampel” mengubahnya.</translation>
    </message>
    <message>
        <source>So few rows are all trained on; “Split” in the data keeps some for a test.</source>
        <translation>Baris sesedikit ini semuanya dipakai melatih; “Pembagian” pada data menyisihkan sebagian untuk uji.</translation>
    </message>
    <message>
        <source>Words go in as one input each, 1 or 0 (one-hot): {count} inputs.</source>
        <translation>Kata masuk sebagai satu masukan masing-masing, 1 atau 0 (one-hot): {count} masukan.</translation>
    </message>
    <message>
        <source>{name}: 1 row, {columns} columns, {encoding}.</source>
        <translation>{name}: 1 baris, {columns} kolom, {encoding}.</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns, {encoding}.</source>
        <translation>{name}: {rows} baris, {columns} kolom, {encoding}.</translation>
    </message>
    <message>
        <source>{rows} rows with one feature will be learnt from.</source>
        <translation>{rows} baris dengan satu fitur akan dipelajari.</translation>
    </message>
    <message>
        <source>{rows} rows with {features} features will be learnt from.</source>
        <translation>{rows} baris dengan {features} fitur akan dipelajari.</translation>
    </message>
    <message>
        <source>“{name}” from {low:g} to {high:g} is predicted as a number.</source>
        <translation>“{name}” dari {low:g} sampai {high:g} diprediksi sebagai bilangan.</translation>
    </message>
</context>
<context>
    <name>labs</name>
    <message>
        <source>Explore</source>
        <translation>Jelajahi</translation>
    </message>
    <message>
        <source>Build a network, press Play and watch how it learns.</source>
        <translation>Bangun jaringan, tekan Jalankan, dan lihat bagaimana ia belajar.</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Gradien menghilang</translation>
    </message>
    <message>
        <source>Vanishing</source>
        <translation>Menghilang</translation>
    </message>
    <message>
        <source>Why deep sigmoid networks do not learn, layer by layer, and what cures it.</source>
        <translation>Mengapa jaringan sigmoid yang dalam tidak belajar, lapisan demi lapisan, dan apa obatnya.</translation>
    </message>
    <message>
        <source>Softmax and cross-entropy</source>
        <translation>Softmax dan entropi silang</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From logits to probabilities to the loss and back, for one sample at a time.</source>
        <translation>Dari logit ke probabilitas ke kerugian dan kembali, satu sampel setiap kali.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Overfitting</translation>
    </message>
    <message>
        <source>When a network knows its training points by heart, and the remedies.</source>
        <translation>Saat jaringan hafal titik latihnya, dan obat-obatnya.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Perlombaan</translation>
    </message>
    <message>
        <source>The same start, data and batches with one field different, step by step.</source>
        <translation>Awal, data, dan batch yang sama dengan satu setelan berbeda, langkah demi langkah.</translation>
    </message>
    <message>
        <source>Gradients on one scale</source>
        <translation>Gradien pada satu skala</translation>
    </message>
    <message>
        <source>Read the figures from the output down to layer 1: each is a few times smaller than the one before. Then switch to own scales, and the trouble is gone from the picture but not from the network.</source>
        <translation>Baca angka dari keluaran turun ke lapisan 1: masing-masing beberapa kali lebih kecil dari sebelumnya. Lalu beralihlah ke skala sendiri: masalahnya hilang dari gambar, tetapi tidak dari jaringan.</translation>
    </message>
    <message>
        <source>The chain rule as an account</source>
        <translation>Aturan rantai sebagai rekening</translation>
    </message>
    <message>
        <source>Each row multiplies what is left by the slopes and the weights of one layer. The slopes of a sigmoid are at most 1/4: the mark shows what they alone would let through.</source>
        <translation>Tiap baris mengalikan yang tersisa dengan kemiringan dan bobot satu lapisan. Kemiringan sigmoid paling besar 1/4: tanda menunjukkan yang akan dilewatkannya sendiri.</translation>
    </message>
    <message>
        <source>Where the activations lie</source>
        <translation>Di mana aktivasi berada</translation>
    </message>
    <message>
        <source>The histogram shows where z falls on the curve, and so which slope it gets. Choose another layer, train, and watch the saturated share.</source>
        <translation>Histogram menunjukkan di mana z jatuh pada kurva, jadi kemiringan mana yang didapat. Pilih lapisan lain, latih, dan amati bagian yang jenuh.</translation>
    </message>
    <message>
        <source>How far the weights travel</source>
        <translation>Seberapa jauh bobot berjalan</translation>
    </message>
    <message>
        <source>Press Play: the output&apos;s weights wander off while those of the first layers hardly leave their place. Open the same with ReLU, and all layers travel.</source>
        <translation>Tekan Jalankan: bobot keluaran mengembara, sedangkan bobot lapisan pertama hampir tidak beranjak. Buka yang sama dengan ReLU, dan semua lapisan berjalan.</translation>
    </message>
    <message>
        <source>Plateau and slope</source>
        <translation>Dataran dan lereng</translation>
    </message>
    <message>
        <source>The loss around the present weights. Choose “layer 1 only”: the picture has one colour, because nothing that layer does changes the loss.</source>
        <translation>Kerugian di sekitar bobot saat ini. Pilih “lapisan 1 saja”: gambarnya satu warna, karena apa pun yang dilakukan lapisan itu tidak mengubah kerugian.</translation>
    </message>
    <message>
        <source>Is the gradient right?</source>
        <translation>Benarkah gradiennya?</translation>
    </message>
    <message>
        <source>Press “Prove it”: single weights are moved a little, and the change of the loss is compared with back-propagation. The tiny gradients of the first layers are no fault of the computation.</source>
        <translation>Tekan “Buktikan”: beberapa bobot digerakkan sedikit, dan perubahan kerugian dibandingkan dengan propagasi balik. Gradien mungil lapisan pertama bukan kesalahan perhitungan.</translation>
    </message>
    <message>
        <source>Nielsen&apos;s table</source>
        <translation>Tabel Nielsen</translation>
    </message>
    <message>
        <source>Press Measure: digits, two to four hidden layers, a hundred starts. Each layer learns about five times as fast as the one before it, as in the book.</source>
        <translation>Tekan Ukur: angka, dua sampai empat lapisan tersembunyi, seratus awal. Tiap lapisan belajar sekitar lima kali secepat lapisan sebelumnya, seperti dalam buku.</translation>
    </message>
    <message>
        <source>A chain of single neurons</source>
        <translation>Rantai neuron tunggal</translation>
    </message>
    <message>
        <source>Make the chain deeper and see one factor more in the product. Then hold z at 0 and raise the weight to 100: each neuron multiplies by 25, and the gradient explodes.</source>
        <translation>Perdalam rantai dan lihat satu faktor lagi dalam hasil kali. Lalu tahan z di 0 dan naikkan bobot ke 100: tiap neuron mengalikan dengan 25, dan gradien meledak.</translation>
    </message>
    <message>
        <source>From scores to the loss, step by step</source>
        <translation>Dari skor ke kerugian, langkah demi langkah</translation>
    </message>
    <message>
        <source>Move over the points of the map and read each row from left to right: logit, exponential, probability, target, what is sent back. Press Play and watch p − y shrink.</source>
        <translation>Gerakkan tetikus di atas titik peta dan baca tiap baris dari kiri ke kanan: logit, eksponensial, probabilitas, target, yang dikirim balik. Tekan Jalankan dan lihat p − y menyusut.</translation>
    </message>
    <message>
        <source>Drag the logits</source>
        <translation>Seret logitnya</translation>
    </message>
    <message>
        <source>Drag one bar and all probabilities move, for their sum stays 1. Add 5 to all, and nothing moves; press “Confidently wrong” and compare the two gradients.</source>
        <translation>Seret satu batang dan semua probabilitas bergerak, karena jumlahnya tetap 1. Tambah 5 ke semua, dan tidak ada yang bergerak; tekan “Yakin tapi salah” dan bandingkan kedua gradien.</translation>
    </message>
    <message>
        <source>The triangle of probabilities</source>
        <translation>Segitiga probabilitas</translation>
    </message>
    <message>
        <source>Every sample is a dot: near a corner the network is sure, in the middle it guesses. Press Play with the trails on, and see which dots take the wrong way first.</source>
        <translation>Setiap sampel adalah titik: dekat sudut jaringan yakin, di tengah ia menebak. Tekan Jalankan dengan jejak, dan lihat titik mana yang mula-mula salah jalan.</translation>
    </message>
    <message>
        <source>Cross-entropy against squared error</source>
        <translation>Entropi silang melawan galat kuadrat</translation>
    </message>
    <message>
        <source>On the left each sample&apos;s cost, on the right the gradient that it sends back. Pick out the confident and wrong: the squared error hardly moves them.</source>
        <translation>Di kiri biaya tiap sampel, di kanan gradien yang dikirimnya balik. Pilih yang yakin dan salah: galat kuadrat hampir tidak menggerakkannya.</translation>
    </message>
    <message>
        <source>One neuron, badly wrong</source>
        <translation>Satu neuron yang sangat salah</translation>
    </message>
    <message>
        <source>The neuron says 0.98 and should say 0: by squared error it hardly learns for a hundred epochs. By cross-entropy it learns fastest where it is most wrong.</source>
        <translation>Neuron itu berkata 0,98 dan seharusnya 0: dengan galat kuadrat ia hampir tidak belajar selama seratus epoch. Dengan entropi silang ia belajar paling cepat di tempat ia paling salah.</translation>
    </message>
    <message>
        <source>Why one output a class</source>
        <translation>Mengapa satu keluaran per kelas</translation>
    </message>
    <message>
        <source>Train both: the same points with one output a class, and with one output that is to be the number of the class. The latter takes class 2 for 1 and 3, only because 2 lies between them.</source>
        <translation>Latih keduanya: titik yang sama dengan satu keluaran per kelas, dan dengan satu keluaran yang harus menjadi nomor kelas. Yang terakhir mengira kelas 2 sebagai 1 dan 3, hanya karena 2 terletak di antaranya.</translation>
    </message>
    <message>
        <source>Entropy by hand</source>
        <translation>Entropi dengan tangan</translation>
    </message>
    <message>
        <source>Drag the truth p or the belief q: cross-entropy is entropy plus what the wrong belief costs. Make both equal, and the divergence is 0.</source>
        <translation>Seret kenyataan p atau keyakinan q: entropi silang adalah entropi ditambah harga keyakinan yang salah. Samakan keduanya, dan divergensinya 0.</translation>
    </message>
    <message>
        <source>What guessing costs</source>
        <translation>Harga menebak</translation>
    </message>
    <message>
        <source>The dashed line at ln 3 is the loss of a network that gives every class a third. Whatever lies above it is worse than guessing, however sure it is.</source>
        <translation>Garis putus-putus di ln 3 adalah kerugian jaringan yang memberi sepertiga kepada tiap kelas. Apa pun di atasnya lebih buruk dari menebak, seyakin apa pun.</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Tanya jaringan</translation>
    </message>
    <message>
        <source>Move a slider and see the answer change, then choose “One neuron” and check it with a pocket calculator. “One step” shows how one weight changes by its gradient.</source>
        <translation>Geser penggeser dan lihat jawabannya berubah, lalu pilih “Satu neuron” dan periksa dengan kalkulator. “Satu langkah” menunjukkan bagaimana satu bobot berubah oleh gradiennya.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Gambar angka</translation>
    </message>
    <message>
        <source>Train for a few seconds, then draw: the bars answer with every stroke. The small picture is all that the network sees.</source>
        <translation>Latih beberapa detik, lalu gambar: batang menjawab setiap goresan. Gambar kecil itu saja yang dilihat jaringan.</translation>
    </message>
    <message>
        <source>Which are taken for which</source>
        <translation>Mana yang dikira mana</translation>
    </message>
    <message>
        <source>Train, then click a cell off the diagonal to see its samples. Click a sample, and the ledger shows how sure the network was of the wrong class.</source>
        <translation>Latih, lalu klik sel di luar diagonal untuk melihat sampelnya. Klik sampel, dan rekening menunjukkan seberapa yakin jaringan pada kelas yang salah.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>layer {0}</source>
        <translation>lapisan {0}</translation>
    </message>
    <message>
        <source>out</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>output</source>
        <translation>keluaran</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>There is no panel or lab called {names} here.</source>
        <translation>Tidak ada panel atau lab bernama {names} di sini.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not a number</source>
        <translation>bukan angka</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>tak hingga</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>minus tak hingga</translation>
    </message>
</context>
<context>
    <name>placing</name>
    <message>
        <source>Show the tabs before these</source>
        <translation>Tampilkan tab sebelumnya</translation>
    </message>
    <message>
        <source>Show the tabs after these</source>
        <translation>Tampilkan tab berikutnya</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>learns</source>
        <translation>belajar</translation>
    </message>
    <message>
        <source>does not learn</source>
        <translation>tidak belajar</translation>
    </message>
    <message>
        <source>explodes</source>
        <translation>meledak</translation>
    </message>
    <message>
        <source>overfits</source>
        <translation>overfit</translation>
    </message>
    <message>
        <source>underfits</source>
        <translation>underfit</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>en</source>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>0 pictures found; two at least are needed</source>
        <translation>0 gambar ditemukan; diperlukan sedikitnya dua</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 sel</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 kolom</translation>
    </message>
    <message>
        <source>1 column is left out: {most:,} inputs at most can go in.</source>
        <translation>1 kolom tidak dipakai: paling banyak {most:,} masukan dapat masuk.</translation>
    </message>
    <message>
        <source>1 file can not be read and left out: {names}.</source>
        <translation>1 berkas tidak dapat dibaca dan ditinggalkan: {names}.</translation>
    </message>
    <message>
        <source>1 layer, {parameters} weights and biases.</source>
        <translation>1 lapisan, {parameters} bobot dan bias.</translation>
    </message>
    <message>
        <source>1 line above the rows that begins with {mark} is a comment and left out.</source>
        <translation>1 baris di atas data yang diawali {mark} adalah komentar dan ditinggalkan.</translation>
    </message>
    <message>
        <source>1 missing cell filled with the mean of the column over all rows.</source>
        <translation>1 sel hilang diisi rata-rata kolom dari semua baris.</translation>
    </message>
    <message>
        <source>1 missing cell is taken as the mean of the training rows.</source>
        <translation>1 sel hilang diganti rata-rata baris latih.</translation>
    </message>
    <message>
        <source>1 missing word: all inputs of it are 0.</source>
        <translation>1 kata hilang: semua masukannya 0.</translation>
    </message>
    <message>
        <source>1 picture found; two at least are needed</source>
        <translation>1 gambar ditemukan; diperlukan sedikitnya dua</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>1 row is held out: peeking needs {peeked} to look at and {sealed} sealed ones. Train on fewer rows or make more data.</source>
        <translation>1 baris disisihkan: mengintip memerlukan {peeked} untuk dilihat dan {sealed} yang disegel. Latih dengan lebih sedikit baris atau buat lebih banyak data.</translation>
    </message>
    <message>
        <source>1 row is there before: rows that occur more than once lie in the training and in the test part, and what is learnt by heart looks like knowledge.</source>
        <translation>1 baris sudah ada sebelumnya: baris yang muncul lebih dari sekali berada di bagian latih dan uji, dan hafalan tampak seperti pengetahuan.</translation>
    </message>
    <message>
        <source>1 row lacks “{name}”: all inputs of it are 0.</source>
        <translation>1 baris tidak punya “{name}”: semua masukannya 0.</translation>
    </message>
    <message>
        <source>1 row that has more or fewer than {width} cells is left out: line {lines}.</source>
        <translation>1 baris dengan lebih atau kurang dari {width} sel ditinggalkan: baris {lines}.</translation>
    </message>
    <message>
        <source>1 row to test on can not show all {classes} classes</source>
        <translation>1 baris uji tidak dapat menunjukkan semua {classes} kelas</translation>
    </message>
    <message>
        <source>1 row to train on can not show all {classes} classes</source>
        <translation>1 baris latih tidak dapat menunjukkan semua {classes} kelas</translation>
    </message>
    <message>
        <source>1 row to validate on can not show all {classes} classes</source>
        <translation>1 baris validasi tidak dapat menunjukkan semua {classes} kelas</translation>
    </message>
    <message>
        <source>64 hexadecimal digits are wanted</source>
        <translation>diperlukan 64 angka heksadesimal</translation>
    </message>
    <message>
        <source>A drawn {label} is learnt from now on, {count} drawn in all.</source>
        <translation>{label} yang digambar dipelajari mulai sekarang, {count} gambar semuanya.</translation>
    </message>
    <message>
        <source>A hidden layer is added; all other weights are kept.</source>
        <translation>Lapisan tersembunyi ditambahkan; semua bobot lain dipertahankan.</translation>
    </message>
    <message>
        <source>A hidden layer is removed; all other weights are kept.</source>
        <translation>Lapisan tersembunyi dihapus; semua bobot lain dipertahankan.</translation>
    </message>
    <message>
        <source>A layer here has at most {most} neurons.</source>
        <translation>Di sini satu lapisan memiliki paling banyak {most} neuron.</translation>
    </message>
    <message>
        <source>A layer needs one neuron at least; Delete removes the whole layer.</source>
        <translation>Satu lapisan memerlukan sedikitnya satu neuron; Delete menghapus seluruh lapisan.</translation>
    </message>
    <message>
        <source>A layer needs one neuron at least; remove the whole layer instead.</source>
        <translation>Satu lapisan memerlukan sedikitnya satu neuron; hapus saja seluruh lapisan.</translation>
    </message>
    <message>
        <source>A map needs two features, and only one goes in.</source>
        <translation>Peta memerlukan dua fitur, dan hanya satu yang masuk.</translation>
    </message>
    <message>
        <source>A network here has at most {most} hidden layers.</source>
        <translation>Di sini jaringan memiliki paling banyak {most} lapisan tersembunyi.</translation>
    </message>
    <message>
        <source>A second process could not be started: the runs take longer, one after the other.</source>
        <translation>Proses kedua tidak dapat dimulai: pelatihan berjalan bergantian dan lebih lama.</translation>
    </message>
    <message>
        <source>A weight or bias is a finite number, not {value}.</source>
        <translation>Bobot atau bias adalah bilangan hingga, bukan {value}.</translation>
    </message>
    <message>
        <source>ARFF without @data</source>
        <translation>ARFF tanpa @data</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Akurasi</translation>
    </message>
    <message>
        <source>Another data set of the same shape; the network goes on from what it has learnt.</source>
        <translation>Data lain dengan bentuk sama; jaringan melanjutkan dari yang telah dipelajarinya.</translation>
    </message>
    <message>
        <source>Another number of classes: training starts again.</source>
        <translation>Jumlah kelas lain: pelatihan dimulai lagi.</translation>
    </message>
    <message>
        <source>Another task: training starts again from new weights.</source>
        <translation>Tugas lain: pelatihan dimulai lagi dari bobot baru.</translation>
    </message>
    <message>
        <source>At most {most} drawn digits can be learnt.</source>
        <translation>Paling banyak {most} angka gambaran dapat dipelajari.</translation>
    </message>
    <message>
        <source>At most {most} links can be switched off one by one.</source>
        <translation>Paling banyak {most} hubungan dapat dimatikan satu per satu.</translation>
    </message>
    <message>
        <source>At most {most} points can be painted: erase some first.</source>
        <translation>Paling banyak {most} titik dapat dilukis: hapus beberapa dahulu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batches of {size} from now on.</source>
        <translation>Batch berisi {size} mulai sekarang.</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (Tionghoa)</translation>
    </message>
    <message>
        <source>CP 949 (Korean)</source>
        <translation>CP 949 (Korea)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>Dark and light change places: what is drawn is bright, as on the pad.</source>
        <translation>Gelap dan terang ditukar: yang digambar terang, seperti pada bidang gambar.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>Peta keputusan</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Gambar di sini</translation>
    </message>
    <message>
        <source>Dropout leaves out hidden neurons, and there are none.</source>
        <translation>Dropout meniadakan neuron tersembunyi, dan di sini tidak ada.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Epoch {epoch}, layer {layer}: overflow of the {where} at step {step:,} (learning rate {rate:g}). The run is back at the end of epoch {kept:,}, the last with a finite loss; try a tenth of the rate.</source>
        <translation>Epoch {epoch}, lapisan {layer}: luapan pada {where} di langkah {step:,} (laju pembelajaran {rate:g}). Pelatihan kembali ke akhir epoch {kept:,}, yang terakhir dengan kerugian terhingga; coba sepersepuluh lajunya.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training {train}, test {test}.</source>
        <translation>Epoch {epoch}: latih {train}, uji {test}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {share} of the points shown are answered rightly.</source>
        <translation>Epoch {epoch}: {share} dari titik yang ditampilkan dijawab benar.</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (Tionghoa)</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot seragam</translation>
    </message>
    <message>
        <source>Gradients are no longer clipped.</source>
        <translation>Gradien tidak lagi dipotong.</translation>
    </message>
    <message>
        <source>Gradients longer than {value:g} are shortened to it from the next step on.</source>
        <translation>Gradien yang lebih panjang dari {value:g} dipendekkan ke situ mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>Gradients, layer by layer</source>
        <translation>Gradien, lapisan demi lapisan</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He seragam</translation>
    </message>
    <message>
        <source>Hidden layer {layer} has no neuron {unit} any more.</source>
        <translation>Lapisan tersembunyi {layer} tidak lagi memiliki neuron {unit}.</translation>
    </message>
    <message>
        <source>Hidden layer {number} adds its inputs no longer; all other weights are kept.</source>
        <translation>Lapisan tersembunyi {number} tidak lagi menambahkan masukannya; semua bobot lain dipertahankan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} drops {share:.0%} from the next step on.</source>
        <translation>Lapisan tersembunyi {number} menjatuhkan {share:.0%} mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has 1 neuron switched off.</source>
        <translation>Lapisan tersembunyi {number} punya 1 neuron dimatikan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has 1 neuron; other weights are kept.</source>
        <translation>Lapisan tersembunyi {number} punya 1 neuron; bobot lain dipertahankan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has no neurons switched off.</source>
        <translation>Lapisan tersembunyi {number} tidak punya neuron yang dimatikan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has {off} neurons switched off.</source>
        <translation>Lapisan tersembunyi {number} punya {off} neuron dimatikan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has {units} neurons; other weights are kept.</source>
        <translation>Lapisan tersembunyi {number} punya {units} neuron; bobot lain dipertahankan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is no longer normalised; its weights and biases have taken that over, so the network says what it said.</source>
        <translation>Lapisan tersembunyi {number} tidak dinormalisasi lagi; bobot dan biasnya mengambil alih, sehingga jaringan tetap berkata sama.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is normalised over each batch from the next step on; its weights are kept, and its running averages begin with the training rows.</source>
        <translation>Lapisan tersembunyi {number} dinormalisasi atas tiap batch mulai langkah berikutnya; bobotnya dipertahankan, dan rata-rata berjalannya bermula dari baris latih.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is {name} now; all weights are kept.</source>
        <translation>Lapisan tersembunyi {number} sekarang {name}; semua bobot dipertahankan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} keeps its weights from now on; the run goes on.</source>
        <translation>Lapisan tersembunyi {number} mempertahankan bobotnya mulai sekarang; pelatihan berlanjut.</translation>
    </message>
    <message>
        <source>Hidden layer {number} learns again; the run goes on.</source>
        <translation>Lapisan tersembunyi {number} belajar lagi; pelatihan berlanjut.</translation>
    </message>
    <message>
        <source>Hidden layer {number} now adds its inputs to its outputs; all weights are kept.</source>
        <translation>Lapisan tersembunyi {number} kini menambahkan masukannya ke keluarannya; semua bobot dipertahankan.</translation>
    </message>
    <message>
        <source>Hidden layer {number} starts from {name} weights: training starts again.</source>
        <translation>Lapisan tersembunyi {number} mulai dari bobot {name}: pelatihan dimulai lagi.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Lapisan tersembunyi</translation>
    </message>
    <message>
        <source>Images and answers</source>
        <translation>Citra dan jawaban</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Bobot awal</translation>
    </message>
    <message>
        <source>Input noise {value:g} from the next step on.</source>
        <translation>Derau masukan {value:g} mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>JSON, but no list of records ({{“name”: value, …}}); export it as CSV</source>
        <translation>JSON, tetapi bukan daftar rekaman ({{“nama”: nilai, …}}); ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (Kiril)</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 penalty {value:g} from the next step on.</source>
        <translation>Penalti L1 {value:g} mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 penalty {value:g} from the next step on.</source>
        <translation>Penalti L2 {value:g} mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>Learning rate {value:g} from the next step on.</source>
        <translation>Laju pembelajaran {value:g} mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 (byte {byte}): by its letters the file is read as {encoding}. “Encoding” changes it.</source>
        <translation>Baris {line} bukan UTF-8 (byte {byte}): menurut hurufnya berkas dibaca sebagai {encoding}. “Pengodean” mengubahnya.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 (byte {byte}): the file is read as Windows-1252. Look at the letters with accents.</source>
        <translation>Baris {line} bukan UTF-8 (byte {byte}): berkas dibaca sebagai Windows-1252. Periksa huruf yang beraksen.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kerugian</translation>
    </message>
    <message>
        <source>Loss of this point: {loss}</source>
        <translation>Kerugian titik ini: {loss}</translation>
    </message>
    <message>
        <source>More data would have to be painted by hand.</source>
        <translation>Data tambahan harus dilukis dengan tangan.</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs a momentum above 0</source>
        <translation>langkah Nesterov memerlukan momentum di atas 0</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>New initial weights by {name}: training starts again.</source>
        <translation>Bobot awal baru dengan {name}: pelatihan dimulai lagi.</translation>
    </message>
    <message>
        <source>New points; the run goes on with them.</source>
        <translation>Titik baru; pelatihan berlanjut dengannya.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>No row is left to judge all remedies by: train on fewer rows.</source>
        <translation>Tidak ada baris tersisa untuk menilai semua obat: latih dengan lebih sedikit baris.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Belum ada yang digambar.</translation>
    </message>
    <message>
        <source>Of {total:,} pictures the first {n:,} are read.</source>
        <translation>Dari {total:,} gambar, {n:,} yang pertama dibaca.</translation>
    </message>
    <message>
        <source>One point, opened</source>
        <translation>Satu titik, dibuka</translation>
    </message>
    <message>
        <source>Only the first {n:,} rows are read.</source>
        <translation>Hanya {n:,} baris pertama yang dibaca.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Pengoptimal</translation>
    </message>
    <message>
        <source>Other inputs go in: training starts again from new weights.</source>
        <translation>Masukan lain: pelatihan dimulai lagi dari bobot baru.</translation>
    </message>
    <message>
        <source>Parameter {index} is a running average: it follows the batches.</source>
        <translation>Parameter {index} adalah rata-rata berjalan: ia mengikuti batch.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Peeking is judged by accuracy: choose data with classes.</source>
        <translation>Mengintip dinilai dengan akurasi: pilih data yang berkelas.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalti</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Prediction over the plane</source>
        <translation>Prediksi atas bidang</translation>
    </message>
    <message>
        <source>Recorded with Neural Network Playground {version}. Everything is computed on this page, nothing is sent anywhere.</source>
        <translation>Direkam dengan Neural Network Playground {version}. Semuanya dihitung di halaman ini, tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Sample {number} of {size} in this batch: its gradient is added; the parameters move after the last one.</source>
        <translation>Sampel {number} dari {size} dalam batch ini: gradiennya ditambahkan; parameter bergerak setelah yang terakhir.</translation>
    </message>
    <message>
        <source>Sample {number} of {size} in this batch: its gradient is complete, and the parameters have moved by it.</source>
        <translation>Sampel {number} dari {size} dalam batch ini: gradiennya lengkap, dan parameter telah bergerak menurutnya.</translation>
    </message>
    <message>
        <source>Seed {seed}: training starts again from new weights.</source>
        <translation>Benih {seed}: pelatihan dimulai lagi dari bobot baru.</translation>
    </message>
    <message>
        <source>Seeds (data / training)</source>
        <translation>Benih (data / pelatihan)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (Jepang)</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Tunjukkan yang terjadi</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}; Space goes on.</source>
        <translation>Berhenti pada epoch {epoch}; Spasi melanjutkan.</translation>
    </message>
    <message>
        <source>Stopped early at epoch {epoch}: no better for 1 epoch; the parameters of epoch {best} are back.</source>
        <translation>Henti dini pada epoch {epoch}: tidak membaik selama 1 epoch; parameter epoch {best} sudah kembali.</translation>
    </message>
    <message>
        <source>Stopped early at epoch {epoch}: no better for {patience} epochs; the parameters of epoch {best} are back.</source>
        <translation>Henti dini pada epoch {epoch}: tidak membaik selama {patience} epoch; parameter epoch {best} sudah kembali.</translation>
    </message>
    <message>
        <source>Stopped: the training loss reached {loss:.4g}.</source>
        <translation>Berhenti: kerugian latih mencapai {loss:.4g}.</translation>
    </message>
    <message>
        <source>That changes nothing in the experiment on the table: choose another field.</source>
        <translation>Itu tidak mengubah apa pun pada eksperimen yang sedang dibuka: pilih setelan lain.</translation>
    </message>
    <message>
        <source>The classes are of very different sizes: who always says “{name}” is right in {share:.2%} of the rows.</source>
        <translation>Ukuran kelas sangat berbeda: yang selalu menjawab “{name}” benar di {share:.2%} baris.</translation>
    </message>
    <message>
        <source>The file has {n} sheets; “{sheet}” is read.</source>
        <translation>Berkas ini punya {n} lembar; yang dibaca “{sheet}”.</translation>
    </message>
    <message>
        <source>The first layer receives no gradient at all.</source>
        <translation>Lapisan pertama tidak menerima gradien sama sekali.</translation>
    </message>
    <message>
        <source>The first layer receives {ratio} of the last layer’s gradient.</source>
        <translation>Lapisan pertama menerima {ratio} dari gradien lapisan terakhir.</translation>
    </message>
    <message>
        <source>The first layer receives {ratio} times the last layer’s gradient.</source>
        <translation>Lapisan pertama menerima {ratio} kali gradien lapisan terakhir.</translation>
    </message>
    <message>
        <source>The first line says that there are {rows} rows and {features} features and the classes {names}; it is no row.</source>
        <translation>Baris pertama menyebut {rows} baris, {features} fitur, dan kelas {names}; itu bukan baris data.</translation>
    </message>
    <message>
        <source>The first line says that there are {rows} rows and {features} features; it is no row.</source>
        <translation>Baris pertama menyebut {rows} baris dan {features} fitur; itu bukan baris data.</translation>
    </message>
    <message>
        <source>The first line, “sep={mark}”, names the delimiter and is no row.</source>
        <translation>Baris pertama, “sep={mark}”, menyebut pemisah dan bukan baris data.</translation>
    </message>
    <message>
        <source>The first of two rows of names groups the columns ({groups}); the second names them.</source>
        <translation>Baris pertama dari dua baris nama mengelompokkan kolom ({groups}); yang kedua menamainya.</translation>
    </message>
    <message>
        <source>The first row numbers the columns, so it is taken as their names.</source>
        <translation>Baris pertama menomori kolom, jadi dianggap sebagai namanya.</translation>
    </message>
    <message>
        <source>The hidden layers stand in another order; each takes its weights along.</source>
        <translation>Lapisan tersembunyi berada dalam urutan lain; masing-masing membawa bobotnya.</translation>
    </message>
    <message>
        <source>The images are made smaller, from {height} × {width} to {side} × {side}.</source>
        <translation>Citra diperkecil, dari {height} × {width} menjadi {side} × {side}.</translation>
    </message>
    <message>
        <source>The last row, “{first}”, sums the others up and is left out.</source>
        <translation>Baris terakhir, “{first}”, menjumlahkan yang lain dan ditinggalkan.</translation>
    </message>
    <message>
        <source>The learning rate follows the new schedule from now on.</source>
        <translation>Laju pembelajaran mengikuti jadwal baru mulai sekarang.</translation>
    </message>
    <message>
        <source>The line above the table left out, beginning “{first}”.</source>
        <translation>Baris di atas tabel ditinggalkan, diawali “{first}”.</translation>
    </message>
    <message>
        <source>The line below the table left out, beginning “{first}”.</source>
        <translation>Baris di bawah tabel diabaikan, yang diawali “{first}”.</translation>
    </message>
    <message>
        <source>The link is off; the run goes on.</source>
        <translation>Hubungan dimatikan; pelatihan berlanjut.</translation>
    </message>
    <message>
        <source>The link is on again; the run goes on.</source>
        <translation>Hubungan dihidupkan lagi; pelatihan berlanjut.</translation>
    </message>
    <message>
        <source>The loss is {name} now; all weights are kept.</source>
        <translation>Kerugian sekarang {name}; semua bobot dipertahankan.</translation>
    </message>
    <message>
        <source>The map shows the table from another side; the run goes on.</source>
        <translation>Peta menunjukkan tabel dari sisi lain; pelatihan berlanjut.</translation>
    </message>
    <message>
        <source>The names of the columns stand again among the rows, in line {lines}; that is no row.</source>
        <translation>Nama kolom muncul lagi di antara baris, di baris {lines}; itu bukan baris data.</translation>
    </message>
    <message>
        <source>The names of the columns stand again among the rows, in lines {lines}; these are no rows.</source>
        <translation>Nama kolom muncul lagi di antara baris, di baris {lines}; itu bukan baris data.</translation>
    </message>
    <message>
        <source>The network has changed; all weights that still have a place are kept.</source>
        <translation>Jaringan telah berubah; semua bobot yang masih punya tempat dipertahankan.</translation>
    </message>
    <message>
        <source>The network is as small as it gets.</source>
        <translation>Jaringan sudah sekecil mungkin.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}, but it is {truth}.</source>
        <translation>Jaringan berkata {class} dengan {share}, padahal {truth}.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}, which is right.</source>
        <translation>Jaringan berkata {class} dengan {share}, dan itu benar.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}.</source>
        <translation>Jaringan berkata {class} dengan {share}.</translation>
    </message>
    <message>
        <source>The network says {value}.</source>
        <translation>Jaringan berkata {value}.</translation>
    </message>
    <message>
        <source>The new settings apply from the next step; training goes on.</source>
        <translation>Setelan baru berlaku mulai langkah berikutnya; pelatihan berlanjut.</translation>
    </message>
    <message>
        <source>The optimiser has its new setting from the next step on.</source>
        <translation>Pengoptimal punya setelan barunya mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>The output is {name} now; the weights are kept.</source>
        <translation>Keluaran sekarang {name}; bobot dipertahankan.</translation>
    </message>
    <message>
        <source>The output starts from {name} weights: training starts again.</source>
        <translation>Keluaran mulai dari bobot {name}: pelatihan dimulai lagi.</translation>
    </message>
    <message>
        <source>The pictures are made smaller, from {height} × {width} to {side} × {side}.</source>
        <translation>Gambar diperkecil, dari {height} × {width} menjadi {side} × {side}.</translation>
    </message>
    <message>
        <source>The row below the names holds units ({units}); it is no row.</source>
        <translation>Baris di bawah nama berisi satuan ({units}); itu bukan baris data.</translation>
    </message>
    <message>
        <source>The rows are split anew; the run goes on.</source>
        <translation>Baris dibagi ulang; pelatihan berlanjut.</translation>
    </message>
    <message>
        <source>The rows end in a delimiter with nothing behind it; it is left out.</source>
        <translation>Baris diakhiri pemisah tanpa isi di belakangnya; pemisah itu ditinggalkan.</translation>
    </message>
    <message>
        <source>The run goes on from epoch {epoch:,}; the curve that it leaves stays, pale.</source>
        <translation>Pelatihan berlanjut dari epoch {epoch:,}; kurva yang ditinggalkannya tetap ada, pucat.</translation>
    </message>
    <message>
        <source>The run is no longer stopped early.</source>
        <translation>Pelatihan tidak lagi dihentikan dini.</translation>
    </message>
    <message>
        <source>The run overflowed in epoch {epoch}; this is all that is finite of it.</source>
        <translation>Pelatihan meluap pada epoch {epoch}; hanya ini yang terhingga darinya.</translation>
    </message>
    <message>
        <source>The run stops after the first epoch without improvement.</source>
        <translation>Pelatihan berhenti setelah epoch pertama tanpa perbaikan.</translation>
    </message>
    <message>
        <source>The run stops after {patience} epochs without improvement.</source>
        <translation>Pelatihan berhenti setelah {patience} epoch tanpa perbaikan.</translation>
    </message>
    <message>
        <source>The second process has ended: the runs go on without it and take longer.</source>
        <translation>Proses kedua berakhir: pelatihan berlanjut tanpanya dan lebih lama.</translation>
    </message>
    <message>
        <source>The table “{name}” ({rows} rows, SHA-256 {digest}…) belongs to this experiment and is not in it: open the project that holds it, or import the same file first.</source>
        <translation>Tabel “{name}” ({rows} baris, SHA-256 {digest}…) milik eksperimen ini dan tidak ada di dalamnya: buka proyek yang memuatnya, atau impor dulu berkas yang sama.</translation>
    </message>
    <message>
        <source>The {n} lines above the table left out, beginning “{first}”.</source>
        <translation>{n} baris di atas tabel ditinggalkan, diawali “{first}”.</translation>
    </message>
    <message>
        <source>The {n} lines below the table left out, beginning “{first}”.</source>
        <translation>{n} baris di bawah tabel diabaikan, mulai dari “{first}”.</translation>
    </message>
    <message>
        <source>There are no more data of this kind.</source>
        <translation>Tidak ada lagi data jenis ini.</translation>
    </message>
    <message>
        <source>There are no test rows to rank the remedies by: train on fewer rows.</source>
        <translation>Tidak ada baris uji untuk memeringkat obat: latih dengan lebih sedikit baris.</translation>
    </message>
    <message>
        <source>There is a name less than cells in a row: the first cell of each row is taken as the name of the row and left out.</source>
        <translation>Nama kurang satu dari sel dalam baris: sel pertama tiap baris dianggap nama baris dan ditinggalkan.</translation>
    </message>
    <message>
        <source>There is more than one column “{name}”: one is now “{new}”.</source>
        <translation>Ada lebih dari satu kolom “{name}”: salah satunya kini “{new}”.</translation>
    </message>
    <message>
        <source>There is no hidden layer {last} to freeze: the network has {count} of them.</source>
        <translation>Tidak ada lapisan tersembunyi {last} untuk dibekukan: jaringan memiliki {count}.</translation>
    </message>
    <message>
        <source>There is no hidden layer {number} among {count}.</source>
        <translation>Tidak ada lapisan tersembunyi {number} di antara {count}.</translation>
    </message>
    <message>
        <source>There is no neuron {unit} among the {count} of layer {number}.</source>
        <translation>Tidak ada neuron {unit} di antara {count} neuron lapisan {number}.</translation>
    </message>
    <message>
        <source>There is no parameter {index} in this network any more.</source>
        <translation>Tidak ada lagi parameter {index} dalam jaringan ini.</translation>
    </message>
    <message>
        <source>There is no place {place} among {count} hidden layers.</source>
        <translation>Tidak ada tempat {place} di antara {count} lapisan tersembunyi.</translation>
    </message>
    <message>
        <source>There is nothing to try.</source>
        <translation>Tidak ada yang perlu dicoba.</translation>
    </message>
    <message>
        <source>These data are no imported table.</source>
        <translation>Data ini bukan tabel yang diimpor.</translation>
    </message>
    <message>
        <source>These data have no noise to take away.</source>
        <translation>Data ini tidak punya derau untuk dikurangi.</translation>
    </message>
    <message>
        <source>These data have no plane to paint on: choose painted points first.</source>
        <translation>Data ini tidak punya bidang untuk dilukisi: pilih titik lukisan dahulu.</translation>
    </message>
    <message>
        <source>These data have numbers to predict: only classes can be painted.</source>
        <translation>Data ini berisi bilangan untuk diprediksi: hanya kelas yang dapat dilukis.</translation>
    </message>
    <message>
        <source>Touch the map, or walk over it with the arrow keys.</source>
        <translation>Sentuh peta, atau telusuri dengan tombol panah.</translation>
    </message>
    <message>
        <source>Training starts again from new initial weights.</source>
        <translation>Pelatihan dimulai lagi dari parameter awal baru.</translation>
    </message>
    <message>
        <source>Training starts again in {name}.</source>
        <translation>Pelatihan dimulai lagi dalam {name}.</translation>
    </message>
    <message>
        <source>Two points at least must stay, or there is nothing to learn.</source>
        <translation>Sedikitnya dua titik harus tinggal, kalau tidak tidak ada yang dipelajari.</translation>
    </message>
    <message>
        <source>UTF-32, which is not read; save it as UTF-8</source>
        <translation>UTF-32, yang tidak dibaca; simpan sebagai UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 dengan BOM</translation>
    </message>
    <message>
        <source>What differs is outlined.</source>
        <translation>Yang berbeda diberi garis tepi.</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Eropa Tengah)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (Kiril)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (Yunani)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>sebuah PDF</translation>
    </message>
    <message>
        <source>a cell of more than {most:,} characters</source>
        <translation>sel dengan lebih dari {most:,} karakter</translation>
    </message>
    <message>
        <source>a cell of more than {most:,} characters, or a quotation mark never closed</source>
        <translation>sel dengan lebih dari {most:,} karakter, atau tanda kutip yang tak pernah ditutup</translation>
    </message>
    <message>
        <source>a document of Word (copy its table into a spreadsheet)</source>
        <translation>dokumen Word (salin tabelnya ke lembar kerja)</translation>
    </message>
    <message>
        <source>a file of {program} (export it as CSV)</source>
        <translation>berkas {program} (ekspor sebagai CSV)</translation>
    </message>
    <message>
        <source>a name in it holds characters that can not be shown</source>
        <translation>sebuah nama di dalamnya memuat karakter yang tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>sebuah gambar</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>tanda kutip dibuka dan tak pernah ditutup</translation>
    </message>
    <message>
        <source>a spreadsheet that can not be read: {reason}</source>
        <translation>lembar kerja yang tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>a spreadsheet with no cell in it</source>
        <translation>lembar kerja tanpa satu sel pun</translation>
    </message>
    <message>
        <source>a zero byte, so this is no text</source>
        <translation>ada byte nol, jadi ini bukan teks</translation>
    </message>
    <message>
        <source>a zero byte, so this is no text (or UTF-16 without its mark)</source>
        <translation>ada byte nol, jadi ini bukan teks (atau UTF-16 tanpa tandanya)</translation>
    </message>
    <message>
        <source>a zero character, so this is no text</source>
        <translation>ada karakter nol, jadi ini bukan teks</translation>
    </message>
    <message>
        <source>a zip, such as a spreadsheet; export it as CSV</source>
        <translation>sebuah zip, misalnya lembar kerja; ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>above {rate:g} {rule} hardly ever learns: the loss jumps, or overflows</source>
        <translation>di atas {rate:g} {rule} hampir tidak pernah belajar: kerugian melonjak atau meluap</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>galat mutlak</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>aktivasi</translation>
    </message>
    <message>
        <source>all its cells are empty</source>
        <translation>semua selnya kosong</translation>
    </message>
    <message>
        <source>all its numbers are the same</source>
        <translation>semua bilangannya sama</translation>
    </message>
    <message>
        <source>all pictures are of one class; two are needed</source>
        <translation>semua gambar dari satu kelas; diperlukan dua</translation>
    </message>
    <message>
        <source>all rows are of one class, “{name}”; two are needed</source>
        <translation>semua baris dari satu kelas, “{name}”; diperlukan dua</translation>
    </message>
    <message>
        <source>all rows have the same “{name}”; nothing can be split</source>
        <translation>semua baris punya “{name}” yang sama; tidak ada yang bisa dibagi</translation>
    </message>
    <message>
        <source>an array in Fortran order; save it in C order</source>
        <translation>larik dalam urutan Fortran; simpan dalam urutan C</translation>
    </message>
    <message>
        <source>an array in the unknown format {version}</source>
        <translation>larik dalam format tak dikenal {version}</translation>
    </message>
    <message>
        <source>an array of objects is not read</source>
        <translation>larik berisi objek tidak dibaca</translation>
    </message>
    <message>
        <source>an old spreadsheet; export it as CSV</source>
        <translation>lembar kerja lama; ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>arrays called images and labels (or x and y) are needed; it has {known}</source>
        <translation>diperlukan larik bernama images dan labels (atau x dan y); isinya {known}</translation>
    </message>
    <message>
        <source>at least one feature must stay, and none goes in twice</source>
        <translation>sedikitnya satu fitur harus tinggal, dan tidak ada yang masuk dua kali</translation>
    </message>
    <message>
        <source>at least one feature must stay, or nothing goes in</source>
        <translation>sedikitnya satu fitur harus tinggal, kalau tidak tidak ada yang masuk</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalisasi batch</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>normalisasi batch</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>ukuran batch</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>entropi silang biner</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>spasi</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>kelas</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>kelas</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropi silang</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>benih data</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>peluruhan</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>desimal</translation>
    </message>
    <message>
        <source>default</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>each column of words must have its own ones of the features</source>
        <translation>setiap kolom kata harus memiliki fiturnya sendiri</translation>
    </message>
    <message>
        <source>each must have its own name, and one must be there</source>
        <translation>masing-masing harus bernama sendiri, dan harus ada satu</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>henti dini</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>exactly zero</source>
        <translation>tepat nol</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>faktor</translation>
    </message>
    <message>
        <source>features</source>
        <translation>fitur</translation>
    </message>
    <message>
        <source>floor: {share:g} is not a share above 0, up to 1</source>
        <translation>ambang: {share:g} bukan bagian di atas 0, sampai 1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>beku</translation>
    </message>
    <message>
        <source>frozen layers</source>
        <translation>lapisan beku</translation>
    </message>
    <message>
        <source>gap: {share:g} is not a share from 0 to 100</source>
        <translation>selisih: {share:g} bukan bagian dari 0 sampai 100</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradien</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation>pemotongan gradien</translation>
    </message>
    <message>
        <source>grey values of {low:g} to {high:g}; 0 to 255 is right</source>
        <translation>nilai abu-abu dari {low:g} sampai {high:g}; yang benar 0 sampai 255</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>menebak</translation>
    </message>
    <message>
        <source>half of a surrogate pair, which is no character</source>
        <translation>separuh pasangan surogat, yang bukan karakter</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>lapisan tersembunyi</translation>
    </message>
    <message>
        <source>initialiser</source>
        <translation>inisialisasi</translation>
    </message>
    <message>
        <source>initialiser of all hidden layers</source>
        <translation>inisialisasi semua lapisan tersembunyi</translation>
    </message>
    <message>
        <source>initialiser of the output</source>
        <translation>inisialisasi keluaran</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>derau masukan</translation>
    </message>
    <message>
        <source>is no IDX file of labels in unsigned bytes</source>
        <translation>bukan berkas IDX label dalam byte tak bertanda</translation>
    </message>
    <message>
        <source>is no IDX file of pictures in unsigned bytes</source>
        <translation>bukan berkas IDX gambar dalam byte tak bertanda</translation>
    </message>
    <message>
        <source>is no JSON that can be read: {reason}</source>
        <translation>bukan JSON yang dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>is not of as many pixels as there are features</source>
        <translation>tidak memiliki piksel sebanyak fitur yang ada</translation>
    </message>
    <message>
        <source>it holds words</source>
        <translation>isinya kata</translation>
    </message>
    <message>
        <source>its folders hold folders again; choose “{name}” in it</source>
        <translation>foldernya berisi folder lagi; pilih “{name}” di dalamnya</translation>
    </message>
    <message>
        <source>jittered copies</source>
        <translation>salinan bervariasi</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lapisan</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>laju pembelajaran</translation>
    </message>
    <message>
        <source>learning rate × L2 is {product:.3g}, above 2: each step overshoots zero, and all weights grow until they overflow</source>
        <translation>laju pembelajaran × L2 adalah {product:.3g}, di atas 2: setiap langkah melampaui nol, dan semua bobot membesar sampai meluap</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is not a number</source>
        <translation>baris {line}: “{cell}” bukan bilangan</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is not a number with a decimal {mark}</source>
        <translation>baris {line}: “{cell}” bukan bilangan dengan tanda desimal {mark}</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is too large to compute with</source>
        <translation>baris {line}: “{cell}” terlalu besar untuk dihitung</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>longer than {most:,} characters</source>
        <translation>lebih panjang dari {most:,} karakter</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kerugian</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>galat mutlak rata-rata</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>galat kuadrat rata-rata</translation>
    </message>
    <message>
        <source>missing; it names the table to learn from</source>
        <translation>tidak ada; ia menyebut tabel yang dipelajari</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>more than 100 different values, where {most} classes can be</source>
        <translation>lebih dari 100 nilai berbeda, padahal paling banyak {most} kelas</translation>
    </message>
    <message>
        <source>more than 100 different values, where {most} classes can be; predict it as a number instead</source>
        <translation>lebih dari 100 nilai berbeda, padahal paling banyak {most} kelas; prediksilah sebagai bilangan</translation>
    </message>
    <message>
        <source>more than {most:,} cells; keep fewer rows or columns</source>
        <translation>lebih dari {most:,} sel; kurangi baris atau kolom</translation>
    </message>
    <message>
        <source>more than {most:,} different texts</source>
        <translation>lebih dari {most:,} teks berbeda</translation>
    </message>
    <message>
        <source>more than {most:,} rows; keep a part of the file</source>
        <translation>lebih dari {most:,} baris; simpan sebagian berkas saja</translation>
    </message>
    <message>
        <source>more than {most} MiB of JSON; export it as CSV</source>
        <translation>lebih dari {most} MiB JSON; ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no column is left to learn from; “{name}” is none: {reason}</source>
        <translation>tidak ada kolom tersisa untuk dipelajari; “{name}” tidak bisa: {reason}</translation>
    </message>
    <message>
        <source>no column of 2 to {most} different values looks like classes to learn; choose the column to predict</source>
        <translation>tidak ada kolom dengan 2 sampai {most} nilai berbeda yang tampak seperti kelas; pilih kolom yang diprediksi</translation>
    </message>
    <message>
        <source>no feature is chosen; at least one column of numbers or words is needed</source>
        <translation>tidak ada fitur yang dipilih; diperlukan sedikitnya satu kolom bilangan atau kata</translation>
    </message>
    <message>
        <source>no folders with pictures are in it; each class needs a folder of its own</source>
        <translation>tidak ada folder bergambar di dalamnya; tiap kelas memerlukan foldernya sendiri</translation>
    </message>
    <message>
        <source>no picture can be read</source>
        <translation>tidak ada gambar yang dapat dibaca</translation>
    </message>
    <message>
        <source>no rows are left to test on</source>
        <translation>tidak ada baris tersisa untuk diuji</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>derau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tanpa</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>nothing is held out to watch; give some rows to validate on</source>
        <translation>tidak ada yang disisihkan untuk diawasi; berikan beberapa baris untuk validasi</translation>
    </message>
    <message>
        <source>one class is nothing to tell apart; two are needed</source>
        <translation>satu kelas tidak dapat dibedakan; diperlukan dua</translation>
    </message>
    <message>
        <source>one row has no mean and variance of its own, so batch normalisation is by its running averages and these never move; take batches of 2 rows or more</source>
        <translation>satu baris tidak punya rata-rata dan varians sendiri, jadi normalisasi batch memakai rata-rata berjalannya, yang tidak pernah bergerak; pakailah batch 2 baris atau lebih</translation>
    </message>
    <message>
        <source>only 0 values; two classes at least are needed</source>
        <translation>hanya 0 nilai; diperlukan sedikitnya dua kelas</translation>
    </message>
    <message>
        <source>only 1 of {total} rows is trained on: what the others show is never learnt</source>
        <translation>hanya 1 dari {total} baris yang dilatihkan: isi baris lainnya tidak pernah dipelajari</translation>
    </message>
    <message>
        <source>only 1 value; two classes at least are needed</source>
        <translation>hanya 1 nilai; diperlukan sedikitnya dua kelas</translation>
    </message>
    <message>
        <source>only one column is found; a table has a label and at least one feature (is the delimiter right?)</source>
        <translation>hanya satu kolom ditemukan; tabel punya label dan sedikitnya satu fitur (apakah pemisahnya benar?)</translation>
    </message>
    <message>
        <source>only one folder in it has pictures; each class needs a folder of its own</source>
        <translation>hanya satu folder di dalamnya yang bergambar; tiap kelas memerlukan foldernya sendiri</translation>
    </message>
    <message>
        <source>only {rows} of {total} rows are trained on: what the others show is never learnt</source>
        <translation>hanya {rows} dari {total} baris yang dilatihkan: isi baris lainnya tidak pernah dipelajari</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>pengoptimal</translation>
    </message>
    <message>
        <source>output</source>
        <translation>keluaran</translation>
    </message>
    <message>
        <source>packed with gzip and damaged ({reason})</source>
        <translation>dikemas dengan gzip dan rusak ({reason})</translation>
    </message>
    <message>
        <source>packed with gzip, and its end is missing</source>
        <translation>dikemas dengan gzip, dan bagian akhirnya hilang</translation>
    </message>
    <message>
        <source>packed with gzip, and there is nothing in it</source>
        <translation>dikemas dengan gzip, dan tidak ada isinya</translation>
    </message>
    <message>
        <source>packed with gzip; unpack it first</source>
        <translation>dikemas dengan gzip; buka dahulu kemasannya</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>kesabaran</translation>
    </message>
    <message>
        <source>pictures of {height} × {width} are too small to see anything</source>
        <translation>gambar {height} × {width} terlalu kecil untuk melihat apa pun</translation>
    </message>
    <message>
        <source>pictures of {height} × {width}; at most {most} are read</source>
        <translation>gambar {height} × {width}; paling besar {most} yang dibaca</translation>
    </message>
    <message>
        <source>pixels is for images, and {data} has none</source>
        <translation>pixels adalah untuk gambar, dan {data} tidak memilikinya</translation>
    </message>
    <message>
        <source>point</source>
        <translation>titik</translation>
    </message>
    <message>
        <source>points</source>
        <translation>titik</translation>
    </message>
    <message>
        <source>record {n}: “{key}” is no single value</source>
        <translation>rekaman {n}: “{key}” bukan nilai tunggal</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>residual links</source>
        <translation>hubungan residual</translation>
    </message>
    <message>
        <source>rise: {share:g} is not a share from 0 to 100</source>
        <translation>kenaikan: {share:g} bukan bagian dari 0 sampai 100</translation>
    </message>
    <message>
        <source>row {n} has no number for “{name}”</source>
        <translation>baris {n} tidak punya bilangan untuk “{name}”</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>sampel</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>penskalaan</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>jadwal</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>benih</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>titik koma</translation>
    </message>
    <message>
        <source>share</source>
        <translation>bagian</translation>
    </message>
    <message>
        <source>share to train on</source>
        <translation>bagian latih</translation>
    </message>
    <message>
        <source>share to validate on</source>
        <translation>bagian validasi</translation>
    </message>
    <message>
        <source>share − target</source>
        <translation>bagian − target</translation>
    </message>
    <message>
        <source>softmax shares 1 among classes, but {data} has a number to predict</source>
        <translation>softmax membagi 1 di antara kelas, tetapi {data} memiliki bilangan untuk diprediksi</translation>
    </message>
    <message>
        <source>sparse ARFF ({{…}}) is not read; export it as CSV</source>
        <translation>ARFF jarang ({{…}}) tidak dibaca; ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>galat kuadrat</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>test</source>
        <translation>uji</translation>
    </message>
    <message>
        <source>text behind a closing quotation mark, where the delimiter ({mark}) should be</source>
        <translation>teks di belakang tanda kutip penutup, tempat pemisah ({mark}) seharusnya</translation>
    </message>
    <message>
        <source>the byte {byte} is not {encoding}</source>
        <translation>byte {byte} bukan {encoding}</translation>
    </message>
    <message>
        <source>the column “{name}” is no feature: {reason}</source>
        <translation>kolom “{name}” bukan fitur: {reason}</translation>
    </message>
    <message>
        <source>the column “{name}” is no label: {reason}</source>
        <translation>kolom “{name}” bukan label: {reason}</translation>
    </message>
    <message>
        <source>the column “{name}”, which the network wants, is not there; there are {names}</source>
        <translation>kolom “{name}” yang diperlukan jaringan tidak ada; yang ada {names}</translation>
    </message>
    <message>
        <source>the file has become shorter while it was read</source>
        <translation>berkas menjadi lebih pendek saat dibaca</translation>
    </message>
    <message>
        <source>the file is cut: it ends before all that its header promises</source>
        <translation>berkas terpotong: berakhir sebelum semua yang dijanjikan kepalanya</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkas kosong</translation>
    </message>
    <message>
        <source>the header of an array in it is damaged</source>
        <translation>kepala sebuah larik di dalamnya rusak</translation>
    </message>
    <message>
        <source>the images belong beside it, in a file called {name}</source>
        <translation>gambarnya harus ada di sampingnya, dalam berkas bernama {name}</translation>
    </message>
    <message>
        <source>the labels are {dtype}, neither numbers nor words</source>
        <translation>labelnya {dtype}, bukan bilangan dan bukan kata</translation>
    </message>
    <message>
        <source>the labels belong beside it, in a file called {name}</source>
        <translation>labelnya harus ada di sampingnya, dalam berkas bernama {name}</translation>
    </message>
    <message>
        <source>the rows left all have the same number in “{name}”</source>
        <translation>semua baris yang tersisa punya bilangan yang sama di “{name}”</translation>
    </message>
    <message>
        <source>there are only blank lines</source>
        <translation>hanya ada baris kosong</translation>
    </message>
    <message>
        <source>there is a header, but no row below it</source>
        <translation>ada kepala tabel, tetapi tidak ada baris di bawahnya</translation>
    </message>
    <message>
        <source>there is no cell in it</source>
        <translation>tidak ada sel di dalamnya</translation>
    </message>
    <message>
        <source>there is no sheet “{sheet}”; it has {known}</source>
        <translation>tidak ada lembar “{sheet}”; yang ada {known}</translation>
    </message>
    <message>
        <source>these are pictures, but the network was trained on columns of a table</source>
        <translation>ini gambar, tetapi jaringan dilatih dengan kolom tabel</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>ini folder, bukan berkas</translation>
    </message>
    <message>
        <source>this is a spreadsheet; export it as CSV (or install python-calamine)</source>
        <translation>ini lembar kerja; ekspor sebagai CSV (atau pasang python-calamine)</translation>
    </message>
    <message>
        <source>this is a zip and no spreadsheet; unpack it and import the table in it</source>
        <translation>ini zip dan bukan lembar kerja; buka dan impor tabel di dalamnya</translation>
    </message>
    <message>
        <source>this is a zip, such as a spreadsheet, and damaged</source>
        <translation>ini zip, misalnya lembar kerja, dan rusak</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>ini bukan berkas biasa</translation>
    </message>
    <message>
        <source>this is {what}, not a table of text</source>
        <translation>ini {what}, bukan tabel teks</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>ribuan</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>to train on {train:g} and to validate on {validation:g} are more than 1 together</source>
        <translation>untuk latih {train:g} dan untuk validasi {validation:g} bersama-sama lebih dari 1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>pelatihan</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>putaran</translation>
    </message>
    <message>
        <source>two different ones of the features that go in are wanted</source>
        <translation>diperlukan dua fitur berbeda di antara yang masuk</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>seragam</translation>
    </message>
    <message>
        <source>units</source>
        <translation>neuron</translation>
    </message>
    <message>
        <source>unpacks to more than {most} MiB; export it as CSV</source>
        <translation>menjadi lebih dari {most} MiB bila dibuka; ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>unpacks to more than {most} MiB; unpack a part</source>
        <translation>menjadi lebih dari {most} MiB bila dibuka; buka sebagian saja</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validasi</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>garis tegak</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>peluruhan bobot</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>with a learning rate of 0 no step changes a weight: nothing is learnt</source>
        <translation>dengan laju pembelajaran 0 tidak ada langkah yang mengubah bobot: tidak ada yang dipelajari</translation>
    </message>
    <message>
        <source>with all weights zero the neurons of a layer stay the same for ever: nothing tells them apart</source>
        <translation>dengan semua bobot nol, neuron selapis tetap sama selamanya: tidak ada yang membedakannya</translation>
    </message>
    <message>
        <source>without validation rows it watches the test loss, and a test set one tunes on is no test set</source>
        <translation>tanpa baris validasi yang diawasi kerugian uji, dan data uji yang dipakai menyetel bukan lagi data uji</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>nol</translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation>{before}, {one}</translation>
    </message>
    <message>
        <source>{before}, …</source>
        <translation>{before}, …</translation>
    </message>
    <message>
        <source>{cells} in “{name}” counts as missing.</source>
        <translation>{cells} di “{name}” dianggap hilang.</translation>
    </message>
    <message>
        <source>{cells}, where the first row has {n}</source>
        <translation>{cells}, padahal baris pertama punya {n}</translation>
    </message>
    <message>
        <source>{classes}, but points of class {painted} are painted</source>
        <translation>{classes}, tetapi titik kelas {painted} telah dilukis</translation>
    </message>
    <message>
        <source>{columns} without a name and without a value left out.</source>
        <translation>{columns} tanpa nama dan tanpa nilai ditinggalkan.</translation>
    </message>
    <message>
        <source>{copies} copies of so many images are too many; fewer samples or copies fit</source>
        <translation>{copies} salinan dari sekian banyak gambar terlalu banyak; kurangi sampel atau salinan</translation>
    </message>
    <message>
        <source>{count} hidden layers add their inputs no longer; all other weights are kept.</source>
        <translation>{count} lapisan tersembunyi tidak lagi menambahkan masukannya; semua bobot lain dipertahankan.</translation>
    </message>
    <message>
        <source>{count} hidden layers are no longer normalised; their weights and biases have taken that over, so the network says what it said.</source>
        <translation>{count} lapisan tersembunyi tidak dinormalisasi lagi; bobot dan biasnya mengambil alih, sehingga jaringan tetap berkata sama.</translation>
    </message>
    <message>
        <source>{count} hidden layers are normalised over each batch from the next step on; their weights are kept, and their running averages begin with the training rows.</source>
        <translation>{count} lapisan tersembunyi dinormalisasi atas tiap batch mulai langkah berikutnya; bobotnya dipertahankan, dan rata-rata berjalannya bermula dari baris latih.</translation>
    </message>
    <message>
        <source>{count} hidden layers now add their inputs to their outputs; all weights are kept.</source>
        <translation>{count} lapisan tersembunyi kini menambahkan masukannya ke keluarannya; semua bobot dipertahankan.</translation>
    </message>
    <message>
        <source>{data} has its own inputs, not x1 and x2; leave features out</source>
        <translation>{data} memiliki masukan sendiri, bukan x1 dan x2; hilangkan features</translation>
    </message>
    <message>
        <source>{data} has no images; leave it out</source>
        <translation>{data} tidak memiliki gambar; hilangkan</translation>
    </message>
    <message>
        <source>{data} has no {field}; leave it out</source>
        <translation>{data} tidak memiliki {field}; hilangkan</translation>
    </message>
    <message>
        <source>{data} has numbers to predict, not classes</source>
        <translation>{data} memiliki bilangan untuk diprediksi, bukan kelas</translation>
    </message>
    <message>
        <source>{data} has {fewest} classes, not {classes}</source>
        <translation>{data} memiliki {fewest} kelas, bukan {classes}</translation>
    </message>
    <message>
        <source>{data} has {fewest} to {most} classes, not {classes}</source>
        <translation>{data} memiliki {fewest} sampai {most} kelas, bukan {classes}</translation>
    </message>
    <message>
        <source>{data} is no imported table; leave table out</source>
        <translation>{data} bukan tabel yang diimpor; hilangkan table</translation>
    </message>
    <message>
        <source>{data} is not painted; leave points out</source>
        <translation>{data} tidak dilukis; hilangkan points</translation>
    </message>
    <message>
        <source>{field} of layer {layer}</source>
        <translation>{field} lapisan {layer}</translation>
    </message>
    <message>
        <source>{field} of layers {layers}</source>
        <translation>{field} lapisan {layers}</translation>
    </message>
    <message>
        <source>{field}: {objection}</source>
        <translation>{field}: {objection}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} dan {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{found:,.0f} MiB are more than {most} MiB</source>
        <translation>{found:,.0f} MiB lebih dari {most} MiB</translation>
    </message>
    <message>
        <source>{hands} in the room</source>
        <translation>{hands} di kelas</translation>
    </message>
    <message>
        <source>{layers} layers, {parameters} weights and biases.</source>
        <translation>{layers} lapisan, {parameters} bobot dan bias.</translation>
    </message>
    <message>
        <source>{loss} needs a {needed} output, not {output}</source>
        <translation>{loss} memerlukan keluaran {needed}, bukan {output}</translation>
    </message>
    <message>
        <source>{loss} needs classes, but {data} has numbers</source>
        <translation>{loss} memerlukan kelas, tetapi {data} memiliki bilangan</translation>
    </message>
    <message>
        <source>{moments} of {epochs} epochs are kept in this page.</source>
        <translation>{moments} dari {epochs} epoch disimpan di halaman ini.</translation>
    </message>
    <message>
        <source>{n:,} columns are left out: {most:,} inputs at most can go in.</source>
        <translation>{n:,} kolom tidak dipakai: paling banyak {most:,} masukan dapat masuk.</translation>
    </message>
    <message>
        <source>{n:,} different texts; {most} at most can go in</source>
        <translation>{n:,} teks berbeda; paling banyak {most} dapat masuk</translation>
    </message>
    <message>
        <source>{n:,} files are more than {most:,}</source>
        <translation>{n:,} berkas lebih dari {most:,}</translation>
    </message>
    <message>
        <source>{n:,} groups by “{name}”: the rows of each stay in one part of the split.</source>
        <translation>{n:,} kelompok menurut “{name}”: baris tiap kelompok tetap di satu bagian.</translation>
    </message>
    <message>
        <source>{n:,} pictures of {side} × {side} are more than {most:,}; read fewer of them or make them smaller</source>
        <translation>{n:,} gambar {side} × {side} lebih dari {most:,}; bacalah lebih sedikit atau perkecil</translation>
    </message>
    <message>
        <source>{n:,} runs are too many: choose fewer values or fewer seeds, at most {most} in all.</source>
        <translation>{n:,} pelatihan terlalu banyak: pilih lebih sedikit nilai atau benih, paling banyak {most} seluruhnya.</translation>
    </message>
    <message>
        <source>{n:,} such pictures take {size:,.0f} MiB, more than {most}; read fewer of them</source>
        <translation>{n:,} gambar seperti ini memakan {size:,.0f} MiB, lebih dari {most}; bacalah lebih sedikit</translation>
    </message>
    <message>
        <source>{names} are empty in more than half of the rows and are left out.</source>
        <translation>{names} kosong di lebih dari separuh baris dan tidak dipakai.</translation>
    </message>
    <message>
        <source>{names} differ in capital letters alone and are taken as different classes.</source>
        <translation>{names} hanya berbeda huruf besar dan dianggap kelas yang berlainan.</translation>
    </message>
    <message>
        <source>{names} differ in capital letters alone and are taken as the same class.</source>
        <translation>{names} hanya berbeda huruf besar dan dianggap kelas yang sama.</translation>
    </message>
    <message>
        <source>{names} has the same value in all rows and is left out.</source>
        <translation>{names} bernilai sama di semua baris dan ditinggalkan.</translation>
    </message>
    <message>
        <source>{names} has too many different words to go in and is left out.</source>
        <translation>{names} punya terlalu banyak kata berbeda dan ditinggalkan.</translation>
    </message>
    <message>
        <source>{names} have the same value in all rows and are left out.</source>
        <translation>{names} bernilai sama di semua baris dan ditinggalkan.</translation>
    </message>
    <message>
        <source>{names} have too many different words to go in and are left out.</source>
        <translation>{names} punya terlalu banyak kata berbeda dan ditinggalkan.</translation>
    </message>
    <message>
        <source>{names} is empty in more than half of the rows and is left out.</source>
        <translation>{names} kosong di lebih dari separuh baris dan tidak dipakai.</translation>
    </message>
    <message>
        <source>{names} number the rows and are left out.</source>
        <translation>{names} menomori baris dan ditinggalkan.</translation>
    </message>
    <message>
        <source>{names} numbers the rows and is left out.</source>
        <translation>{names} menomori baris dan ditinggalkan.</translation>
    </message>
    <message>
        <source>{names} rather name the rows and are left out.</source>
        <translation>{names} lebih berupa nama baris dan tidak dipakai.</translation>
    </message>
    <message>
        <source>{names} rather names the rows and is left out.</source>
        <translation>{names} lebih berupa nama baris dan tidak dipakai.</translation>
    </message>
    <message>
        <source>{names}: a class with one row can be learnt or tested, but not both.</source>
        <translation>{names}: kelas dengan satu baris bisa dipelajari atau diuji, tidak keduanya.</translation>
    </message>
    <message>
        <source>{name} goes on from these weights; its averages start empty.</source>
        <translation>{name} melanjutkan dari bobot ini; rata-ratanya mulai kosong.</translation>
    </message>
    <message>
        <source>{name} is given twice; keep one of them</source>
        <translation>{name} diberikan dua kali; pertahankan satu</translation>
    </message>
    <message>
        <source>{name} {rate:g}</source>
        <translation>{name} {rate:g}</translation>
    </message>
    <message>
        <source>{name}, line {line}: {cause}</source>
        <translation>{name}, baris {line}: {cause}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}: {cause}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} dari {total}</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} sel</translation>
    </message>
    <message>
        <source>{n} characters; at most {most} are possible</source>
        <translation>{n} karakter; paling banyak {most}</translation>
    </message>
    <message>
        <source>{n} classes are more than {most}</source>
        <translation>{n} kelas lebih dari {most}</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} kolom</translation>
    </message>
    <message>
        <source>{n} columns are more than {most}</source>
        <translation>{n} kolom lebih dari {most}</translation>
    </message>
    <message>
        <source>{n} different words; {most} at most can go in</source>
        <translation>{n} kata berbeda; paling banyak {most} dapat masuk</translation>
    </message>
    <message>
        <source>{n} entries; at least {fewest} are needed</source>
        <translation>{n} entri; diperlukan sedikitnya {fewest}</translation>
    </message>
    <message>
        <source>{n} entries; at most {most} are possible</source>
        <translation>{n} entri; paling banyak {most}</translation>
    </message>
    <message>
        <source>{n} entries; {size} are needed</source>
        <translation>{n} entri; diperlukan {size}</translation>
    </message>
    <message>
        <source>{n} files can not be read and left out: {names}.</source>
        <translation>{n} berkas tidak dapat dibaca dan ditinggalkan: {names}.</translation>
    </message>
    <message>
        <source>{n} folders are more than {most} classes</source>
        <translation>{n} folder lebih dari {most} kelas</translation>
    </message>
    <message>
        <source>{n} inputs are more than {most}</source>
        <translation>{n} masukan lebih dari {most}</translation>
    </message>
    <message>
        <source>{n} lines above the rows that begin with {mark} are comments and left out.</source>
        <translation>{n} baris di atas data yang diawali {mark} adalah komentar dan ditinggalkan.</translation>
    </message>
    <message>
        <source>{n} missing cells are taken as the mean of the training rows.</source>
        <translation>{n} sel hilang diganti rata-rata baris latih.</translation>
    </message>
    <message>
        <source>{n} missing cells filled with the mean of the column over all rows.</source>
        <translation>{n} sel hilang diisi rata-rata kolom dari semua baris.</translation>
    </message>
    <message>
        <source>{n} missing words: all inputs of it are 0.</source>
        <translation>{n} kata hilang: semua masukannya 0.</translation>
    </message>
    <message>
        <source>{n} pictures, but labels of the shape {shape}</source>
        <translation>{n} gambar, tetapi label berbentuk {shape}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} baris</translation>
    </message>
    <message>
        <source>{n} rows are there before: rows that occur more than once lie in the training and in the test part, and what is learnt by heart looks like knowledge.</source>
        <translation>{n} baris sudah ada sebelumnya: baris yang muncul lebih dari sekali berada di bagian latih dan uji, dan hafalan tampak seperti pengetahuan.</translation>
    </message>
    <message>
        <source>{n} rows lack “{name}”: all inputs of it are 0.</source>
        <translation>{n} baris tidak punya “{name}”: semua masukannya 0.</translation>
    </message>
    <message>
        <source>{n} rows that have more or fewer than {width} cells are left out: lines {lines}.</source>
        <translation>{n} baris dengan lebih atau kurang dari {width} sel ditinggalkan: baris {lines}.</translation>
    </message>
    <message>
        <source>{n}, but the table has {count}</source>
        <translation>{n}, tetapi tabel memiliki {count}</translation>
    </message>
    <message>
        <source>{output} is never negative, but half of the targets are</source>
        <translation>{output} tidak pernah negatif, padahal separuh targetnya negatif</translation>
    </message>
    <message>
        <source>{output} scores are no probabilities and some of them have no gradient; softmax with cross-entropy suits classes</source>
        <translation>skor {output} bukan peluang, dan sebagian tidak punya gradien; untuk kelas cocoknya softmax dengan entropi silang</translation>
    </message>
    <message>
        <source>{output} stays between −1 and 1: a target outside is never reached; linear does</source>
        <translation>{output} tetap di antara −1 dan 1: target di luarnya tidak pernah tercapai; linear bisa</translation>
    </message>
    <message>
        <source>{output} with {loss}: confident mistakes learn slowly, because the gradient is multiplied by the flat slope of {output}; {partner} does not have that</source>
        <translation>{output} dengan {loss}: kesalahan yang yakin dipelajari lambat, karena gradien dikalikan dengan kemiringan {output} yang datar; {partner} tidak begitu</translation>
    </message>
    <message>
        <source>{pictures} pictures, but {labels} labels in {file}</source>
        <translation>{pictures} gambar, tetapi {labels} label di {file}</translation>
    </message>
    <message>
        <source>{rows} left; two at least are needed</source>
        <translation>tersisa {rows}; diperlukan sedikitnya dua</translation>
    </message>
    <message>
        <source>{rows} rows are held out: peeking needs {peeked} to look at and {sealed} sealed ones. Train on fewer rows or make more data.</source>
        <translation>{rows} baris disisihkan: mengintip memerlukan {peeked} untuk dilihat dan {sealed} yang disegel. Latih dengan lebih sedikit baris atau buat lebih banyak data.</translation>
    </message>
    <message>
        <source>{rows} rows to test on can not show all {classes} classes</source>
        <translation>{rows} baris uji tidak dapat menunjukkan semua {classes} kelas</translation>
    </message>
    <message>
        <source>{rows} rows to train on can not show all {classes} classes</source>
        <translation>{rows} baris latih tidak dapat menunjukkan semua {classes} kelas</translation>
    </message>
    <message>
        <source>{rows} rows to validate on can not show all {classes} classes</source>
        <translation>{rows} baris validasi tidak dapat menunjukkan semua {classes} kelas</translation>
    </message>
    <message>
        <source>{rows} that occurred before left out.</source>
        <translation>{rows} yang sudah muncul sebelumnya ditinggalkan.</translation>
    </message>
    <message>
        <source>{rows} training images from now on: 1 jittered copy of each.</source>
        <translation>{rows} citra latih mulai sekarang: 1 salinan bervariasi dari masing-masing.</translation>
    </message>
    <message>
        <source>{rows} training images from now on: {copies} jittered copies of each.</source>
        <translation>{rows} citra latih mulai sekarang: {copies} salinan bervariasi dari masing-masing.</translation>
    </message>
    <message>
        <source>{rows} with missing cells left out.</source>
        <translation>{rows} dengan sel hilang ditinggalkan.</translation>
    </message>
    <message>
        <source>{rows} without a label left out.</source>
        <translation>{rows} tanpa label ditinggalkan.</translation>
    </message>
    <message>
        <source>{rows}; two at least are needed</source>
        <translation>{rows}; setidaknya perlu dua</translation>
    </message>
    <message>
        <source>{rule} has no {field}; it has only a learning rate</source>
        <translation>{rule} tidak memiliki {field}; hanya laju pembelajaran</translation>
    </message>
    <message>
        <source>{rule} has no {field}; it has {fields}</source>
        <translation>{rule} tidak memiliki {field}; ia memiliki {fields}</translation>
    </message>
    <message>
        <source>{samples} is above the {most} of {data}</source>
        <translation>{samples} melebihi {most} milik {data}</translation>
    </message>
    <message>
        <source>{samples} is above the {rows} painted points</source>
        <translation>{samples} melebihi {rows} titik yang dilukis</translation>
    </message>
    <message>
        <source>{share:g} leaves no row to train on</source>
        <translation>{share:g} tidak menyisakan baris untuk dilatih</translation>
    </message>
    <message>
        <source>{shown} of {total} points are shown.</source>
        <translation>{shown} dari {total} titik ditampilkan.</translation>
    </message>
    <message>
        <source>{size} is more than the 1 training row: every step takes it (full batch)</source>
        <translation>{size} lebih banyak dari 1 baris latih: setiap langkah mengambilnya (batch penuh)</translation>
    </message>
    <message>
        <source>{size} is more than the {rows} training rows: every step takes them all (full batch)</source>
        <translation>{size} lebih banyak dari {rows} baris latih: setiap langkah mengambil semuanya (batch penuh)</translation>
    </message>
    <message>
        <source>{value:g}</source>
        <translation>{value:g}</translation>
    </message>
    <message>
        <source>{value:g} in “{name}” ({rows}) is far from all other values and is taken as missing; is it a value?</source>
        <translation>{value:g} di “{name}” ({rows}) jauh dari semua nilai lain dan dianggap hilang; apakah ini sebuah nilai?</translation>
    </message>
    <message>
        <source>{value:g} in “{name}” ({rows}) is far from all other values; does it mean missing?</source>
        <translation>{value:g} di “{name}” ({rows}) jauh dari semua nilai lain; apakah artinya hilang?</translation>
    </message>
    <message>
        <source>{value} is above {limit}</source>
        <translation>{value} di atas {limit}</translation>
    </message>
    <message>
        <source>{value} is below {limit}</source>
        <translation>{value} di bawah {limit}</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} bukan bilangan terhingga</translation>
    </message>
    <message>
        <source>{value} is not above {limit}</source>
        <translation>{value} tidak di atas {limit}</translation>
    </message>
    <message>
        <source>{value} is not below {limit}</source>
        <translation>{value} tidak di bawah {limit}</translation>
    </message>
    <message>
        <source>{words} in “{name}” was not seen while learning.</source>
        <translation>{words} di “{name}” tidak ditemui saat belajar.</translation>
    </message>
    <message>
        <source>“{cell}” (line {line})</source>
        <translation>“{cell}” (baris {line})</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: in “{cell}” the day is taken to come first.</source>
        <translation>“{name}” bisa dibaca dengan dua cara: di “{cell}” hari dianggap lebih dulu.</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: in “{cell}” the month is taken to come first.</source>
        <translation>“{name}” bisa dibaca dengan dua cara: di “{cell}” bulan dianggap lebih dulu.</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: the {mark} is taken as the mark of {meant} ({low:g} to {high:g}); “Decimal mark” changes it.</source>
        <translation>“{name}” bisa dibaca dengan dua cara: {mark} dianggap tanda {meant} ({low:g} sampai {high:g}); “Tanda desimal” mengubahnya.</translation>
    </message>
    <message>
        <source>“{name}” has decimals after a point and after a comma; look at its cells.</source>
        <translation>“{name}” punya desimal setelah titik dan setelah koma; periksa selnya.</translation>
    </message>
    <message>
        <source>“{name}” has one picture: it can be learnt or tested, but not both.</source>
        <translation>“{name}” hanya punya satu gambar: bisa dipelajari atau diuji, tidak keduanya.</translation>
    </message>
    <message>
        <source>“{name}” has too many different texts to group by</source>
        <translation>“{name}” punya terlalu banyak teks berbeda untuk dikelompokkan</translation>
    </message>
    <message>
        <source>“{name}” has too many different words</source>
        <translation>“{name}” punya terlalu banyak kata berbeda</translation>
    </message>
    <message>
        <source>“{name}” holds no numbers but {dtype}</source>
        <translation>“{name}” tidak berisi bilangan melainkan {dtype}</translation>
    </message>
    <message>
        <source>“{name}” is a column of numbers: 1 cell that is none, {cells}, counts as missing.</source>
        <translation>“{name}” adalah kolom bilangan: 1 sel yang bukan bilangan, {cells}, dianggap hilang.</translation>
    </message>
    <message>
        <source>“{name}” is a column of numbers: {n} cells that are none, {cells}, count as missing.</source>
        <translation>“{name}” adalah kolom bilangan: {n} sel yang bukan bilangan, {cells}, dianggap hilang.</translation>
    </message>
    <message>
        <source>“{name}” is a date; it goes in as a number of days, or by year, month and weekday.</source>
        <translation>“{name}” adalah tanggal; masuk sebagai jumlah hari, atau menurut tahun, bulan, dan hari.</translation>
    </message>
    <message>
        <source>“{name}” is a time; {time} goes in as {number:g}.</source>
        <translation>“{name}” adalah waktu; {time} masuk sebagai {number:g}.</translation>
    </message>
    <message>
        <source>“{name}” is no column of numbers: {reason}</source>
        <translation>“{name}” bukan kolom bilangan: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is the label, and no feature as well</source>
        <translation>“{name}” adalah label, bukan sekaligus fitur</translation>
    </message>
    <message>
        <source>“{name}” is ticked with “{tick}”; a blank cell means no.</source>
        <translation>“{name}” dicentang dengan “{tick}”; sel kosong berarti tidak.</translation>
    </message>
    <message>
        <source>“{name}” is {shape}, not (pictures, height, width) or squares in rows</source>
        <translation>“{name}” berbentuk {shape}, bukan (gambar, tinggi, lebar) atau persegi dalam baris</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>“{word}” in “{name}” is taken as a value like the others ({rows}), not as missing.</source>
        <translation>“{word}” di “{name}” dianggap nilai seperti yang lain ({rows}), bukan hilang.</translation>
    </message>
    <message>
        <source>“{word}” is not a number</source>
        <translation>“{word}” bukan bilangan</translation>
    </message>
</context>
<context>
    <name>word_lines</name>
    <message>
        <source>{name}: {words} → 1 input</source>
        <translation>{name}: {words} → 1 masukan</translation>
    </message>
    <message>
        <source>{name}: {words} → {count} inputs</source>
        <translation>{name}: {words} → {count} masukan</translation>
    </message>
</context>
</TS>
