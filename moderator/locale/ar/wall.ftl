### الشاشة الكبيرة وساعة المتكلم: كلمات قليلة تُقرأ من بعيد.

wall-title = الشاشة · { $title }
wall-stage-title = الساعة · { $title }
wall-needs-script = تحتاج هذه الشاشة إلى JavaScript. يرجى تفعيله ثم إعادة تحميل الصفحة.
wall-qr = رمز QR للصفحة التي تُطرح فيها الأسئلة
wall-full-screen = ملء الشاشة
wall-reconnecting = تجري إعادة الاتصال
wall-reconnecting-since = تجري إعادة الاتصال. المعروض يعود إلى الساعة { $time }
wall-then = ثم
wall-comes-next = يلي ذلك
wall-nobody = لا أحد يتكلم الآن
wall-starts = تبدأ الساعة { $time }
wall-soon = تبدأ قريبًا
wall-ended = شكرًا لكم
wall-anonymous = مشارك لم يذكر اسمه
wall-asked-by =
    { $count ->
        [one] طرح هذا السؤال شخص واحد
        [two] طرح هذا السؤال شخصان
        [few] طرح هذا السؤال { $count } أشخاص
        [many] طرح هذا السؤال { $count } شخصًا
       *[other] طرح هذا السؤال { $count } شخص
    }
wall-state-green = الكلمة جارية
wall-state-none = الكلمة جارية
wall-state-amber = يوشك الوقت على الانتهاء
wall-state-red = يرجى اختتام الكلمة
wall-one-minute = بقيت دقيقة واحدة
wall-list = قائمة المتكلمين
wall-list-open = مفتوحة
wall-list-closed = مغلقة
wall-list-empty = لا أحد في الانتظار
wall-list-more =
    { $count ->
        [zero] ولا أحد بعدهم
        [one] ومتكلم آخر
        [two] ومتكلمان آخران
        [few] و{ $count } متكلمين آخرين
        [many] و{ $count } متكلمًا آخر
       *[other] و{ $count } متكلم آخر
    }

## الدعوة نفسها بلغات الجلسة، كل منها بكلماتها

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
